import { say } from '../../core/report/phrase';
import { RULE_NAMES } from '../../core/report/phrases/rule-names';
import { UNIT_NAMES } from '../../core/report/phrases/units';
import { EXPLANATION } from '../strings/detail';
import { SEVERITY_WORDS } from '../../host/marks/phrases';
import { amountText, differenceText } from './amount-text';
import type { ListedFinding } from './finding-list';
import type { Settings } from './settings';

/** A finding as text to paste into a letter or a chat: where and what, the amounts, then each piece of evidence. */
export function explanationText(
  { finding, sheet, address }: ListedFinding,
  { language, decimals }: Pick<Settings, 'language' | 'decimals'>,
): string {
  const { severity, message, published, expected, difference, evidence } = finding;
  const heading = say(EXPLANATION.heading, language, {
    severity: SEVERITY_WORDS[severity][language],
    sheet,
    address,
    message: message[language],
  });
  const amounts =
    published && expected && difference
      ? [
          say(EXPLANATION.amounts, language, {
            published: amountText(published, decimals),
            expected: amountText(expected, decimals),
            difference: differenceText(difference, decimals),
            unit: UNIT_NAMES[published.unit.name][language],
          }),
        ]
      : [];
  const grounds = evidence.map((one) =>
    say(EXPLANATION.evidence, language, {
      rule: RULE_NAMES[one.rule][language],
      equation: one.equation[language],
      published: amountText(one.published, decimals),
      expected: amountText(one.expected, decimals),
      difference: differenceText(one.difference, decimals),
      unit: UNIT_NAMES[one.published.unit.name][language],
    }),
  );
  return [heading, ...amounts, ...grounds].join('\n');
}
