import { ignoredInOrder } from '../finding-order';
import { say } from '../phrase';
import { REPORT_PHRASES } from '../phrases/report';
import { RULE_NAMES } from '../phrases/rule-names';
import { printable } from './printable';
import { placeName, type View } from './view';
import { wrapText } from './wrap';

const INDENT = '     ';

/** What somebody has decided to leave, and why; no lines where there is nothing. */
export function ignoredSection(view: View): string[] {
  const { result, language, paint, columns } = view;
  const ignored = ignoredInOrder(result.ignored);
  if (ignored.length === 0) return [];
  return [
    paint('heading', say(REPORT_PHRASES.ignoredHeading, language, { count: ignored.length })),
    ...ignored.flatMap(({ finding, reason }) => [
      `${INDENT}${placeName(view, finding.place)}  ${paint('faint', RULE_NAMES[finding.rule][language])}`,
      ...wrapped(finding.message[language]),
      ...wrapped(say(REPORT_PHRASES.ignoredBecause, language, { reason })),
    ]),
  ];

  function wrapped(text: string): string[] {
    return wrapText(printable(text), columns - INDENT.length).map((line) => INDENT + line);
  }
}

/** Which rules were not checked. */
export function rulesOffSection({ result: { rulesOff }, language, paint }: View): string[] {
  if (rulesOff.length === 0) return [];
  return [
    paint('heading', REPORT_PHRASES.rulesOffHeading[language]),
    ...rulesOff.map((title) => `    ${title[language]}`),
  ];
}
