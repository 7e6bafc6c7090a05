import { plainPainter, type Painter, type Role } from '../core/report/terminal/painter';

/** SGR parameters that read well on dark and light backgrounds. */
const COLOURS: Readonly<Record<Role, string>> = {
  heading: '1',
  good: '32',
  error: '1;31',
  warning: '33',
  info: '36',
  faint: '2',
};

const ansiPainter: Painter = (role, text) => (text === '' ? '' : `\u001b[${COLOURS[role]}m${text}\u001b[0m`);

/** Whether to use colour: on a terminal, unless its user asked for none (no-color.org). */
export function isColoured(isTerminal: boolean, environment: Readonly<NodeJS.ProcessEnv>): boolean {
  return isTerminal && !environment.NO_COLOR;
}

export function painterFor(inColour: boolean): Painter {
  return inColour ? ansiPainter : plainPainter;
}
