import type { Severity } from '../../core/findings/finding';

/** How a marked cell looks, over whatever the user made it look like. */
export interface Look {
  readonly fill: string;
  readonly font: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
}

/** Severities differ in weight, slant and underline too, for those who do not see the colours or print without them. */
export const LOOKS: Readonly<Record<Severity, Look>> = {
  error: { fill: '#FFC7CE', font: '#9C0006', isBold: true, isItalic: false, isUnderlined: false },
  warning: { fill: '#FFEB9C', font: '#7F4F00', isBold: false, isItalic: true, isUnderlined: false },
  info: { fill: '#DDEBF7', font: '#1F4E78', isBold: false, isItalic: false, isUnderlined: true },
};
