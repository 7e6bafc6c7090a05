import type { RuleDescription } from '../../src/core/rules/rule';
import { RULE_IDS, type RuleId } from '../../src/core/findings/rule-id';
import { RULE_NAMES } from '../../src/core/report/phrases/rule-names';
import type { Severity } from '../../src/core/findings/finding';
import type { Localised } from '../../src/core/findings/localised';

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: '错误 error',
  warning: '需说明 warning',
  info: '提示 info',
};

/** docs/rules.md: every rule with its meaning, authority and example in both languages, grouped by its id in reports. */
export function rulesPage(rules: readonly RuleDescription[]): string {
  const chapters = RULE_IDS.flatMap((id) => {
    const own = rules.filter((rule) => rule.id === id);
    return own.length === 0 ? [] : [chapter(id, own)];
  });
  return [
    '# 校核规则 Rules',
    '',
    '本页由 `npm run docs` 根据 `src/core/rules` 生成；要改规则说明，请改规则本身。',
    '',
    '_Generated from `src/core/rules` by `npm run docs`: edit the rules, not this page._',
    '',
    '错误必须更正；需说明的可以保留，但要说明原因；提示一般无须改动。“关系”后的编号是每一条勾稽关系的名字，规则和测试都用它称呼同一条关系。',
    '',
    '_An error must be corrected; a warning may stand when explained; an info usually needs no change. The numbers name the',
    'relations a rule covers; rules and tests call the same relation by the same number._',
    '',
    ...chapters.flatMap((text) => [text, '']),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function chapter(id: RuleId, rules: readonly RuleDescription[]): string {
  const heading = `## ${RULE_NAMES[id]['zh-CN']} \`${id}\``;
  return [heading, ...rules.map(section)].join('\n\n');
}

function section(rule: RuleDescription): string {
  const numbers = rule.numbers.length > 0 ? [`关系 ${rule.numbers.join(' ')}`] : [];
  return [
    `### ${rule.title['zh-CN']} ${rule.title['en-US']}`,
    [`\`${rule.name}\``, SEVERITY[rule.severity], ...numbers].join(' · '),
    rule.meaning['zh-CN'],
    `_${rule.meaning['en-US']}_`,
    `${item('示例', rule.example)}\n${item('依据', rule.authority)}`,
  ].join('\n\n');
}

function item(label: string, text: Localised): string {
  return `- ${label}：${text['zh-CN']}\n  _${text['en-US']}_`;
}
