import type { Finding } from '../../core/findings/finding';
import type { RuleDescription } from '../../core/rules/rule';

/**
 * The rules a finding rests on, each once: those of its evidence, told apart by the number of the relation, else those with
 * its own id.
 */
export function rulesBehind(finding: Finding, rules: readonly RuleDescription[]): readonly RuleDescription[] {
  const ofEvidence = finding.evidence.map(({ rule, number }) =>
    rules.find(({ id, numbers }) => id === rule && numbers.includes(number)),
  );
  const found = new Set(ofEvidence.filter((rule) => rule !== undefined));
  return found.size > 0 ? [...found] : rules.filter(({ id }) => id === finding.rule);
}
