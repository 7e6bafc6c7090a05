import type { Severity } from '../../core/findings/finding';
import type { FoundHighlight, FoundRemark, SheetStanding } from './inventory';

/**
 * How our marks are told from the user's, in any host, at any later time, from the workbook alone. Signatures never change:
 * marks made by an older version must be cleared by a newer one.
 */

const RULE_MARK = 'budget-check:';

/** The formula of a highlight: always true, it names whose rule it is. */
export function highlightFormula(severity: Severity): string {
  return `=LEN("${RULE_MARK}${severity}")>0`;
}

/** The formula of a highlight of one cell only, which it names: where rows move, the name stays behind. */
export function cellHighlightFormula(severity: Severity, address: string): string {
  return `=LEN("${RULE_MARK}${severity}:${address}")>0`;
}

/** Whether a highlight was made for one cell only, the one named; or is a stranded one, as {@link isOwnHighlight} says. */
export function isCellHighlight({ formula }: FoundHighlight, address: string): boolean {
  return formula === '' || (formula.includes(`LEN("${RULE_MARK}`) && formula.includes(`:${address}")`));
}

/**
 * Whether a conditional format is ours. One without any formula is, too: between being made and being given its formula a
 * rule can be stranded by a failure; a user cannot make one.
 */
export function isOwnHighlight({ formula }: FoundHighlight): boolean {
  return formula === '' || formula.includes(`LEN("${RULE_MARK}`);
}

const REMARK_MARK = '—— 预算校核 Budget Check #';
const SIGNED = new RegExp(`^([^]*)${REMARK_MARK}([0-9a-z]{1,7})\\s*$`);

/** A remark's text with our signature, which covers every character of it. */
export function signRemark(text: string): string {
  return `${text}\n${REMARK_MARK}${sealOf(text)}`;
}

/** Whether a remark is ours, word for word. One the user edited or answered is the user's. */
export function isOwnRemark({ text, isAnswered }: FoundRemark): boolean {
  const match = SIGNED.exec(text);
  return match !== null && match[2] === sealOf(match[1]!) && !isAnswered;
}

/** Whether a remark was ours until the user edited or answered it. */
export function isAdoptedRemark(remark: FoundRemark): boolean {
  return remark.text.includes(REMARK_MARK) && !isOwnRemark(remark);
}

/** FNV-1a over everything but white space, which programs rewrite as they save. */
function sealOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.replace(/\s+/g, '')) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Name of the report's table. Excel gives the table of a copied sheet another name, so a user's copy is the user's. */
export const REPORT_TABLE = 'BudgetCheckReport';

/** Hidden name of the report's sheet; it stays when the user moves the table to a sheet of theirs. */
export const REPORT_NAME = '_BudgetCheckReport';

/** Name a sheet of ours has until it is complete. */
export const DRAFT_NAME = '~预算校核 Budget Check~';

/** Name of one of several sheets that are written together. */
export function draftName(index: number): string {
  return index === 0 ? DRAFT_NAME : `${DRAFT_NAME}${index + 1}`;
}

export function isDraft({ name }: Pick<SheetStanding, 'name'>): boolean {
  return name.startsWith(DRAFT_NAME) && /^\d*$/.test(name.slice(DRAFT_NAME.length));
}

/** Key of the keys of sheets of which not all may have got their own names yet. */
export const UNFINISHED_KEY = 'budget-check.unfinished';

/** Key of the journal an interrupted correction leaves in the workbook. */
export const JOURNAL_KEY = 'budget-check.journal';
