import { RULE_IDS } from '../../../src/core/findings/rule-id';
import { ALL_RULES } from '../../../src/core/rules/all-rules';

/** Relations of the domain's list. */
const NUMBERS = [
  ...Array.from({ length: 16 }, (_, at) => `(${at + 1})`),
  '(14b)',
  ...Array.from({ length: 17 }, (_, at) => `(${at + 20})`),
  ...Array.from({ length: 20 }, (_, at) => `(${at + 40})`),
];

describe('the rules', () => {
  it('have names of their own that begin with their id', () => {
    const names = ALL_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, name } of ALL_RULES) {
      expect(RULE_IDS).toContain(id);
      expect(name === id || name.startsWith(`${id}/`)).toBe(true);
    }
  });

  it('cover every relation of the domain', () => {
    const covered = new Set(ALL_RULES.flatMap(({ numbers }) => numbers));
    expect(NUMBERS.filter((number) => !covered.has(number))).toEqual([]);
    expect([...covered].filter((number) => !NUMBERS.includes(number))).toEqual([]);
  });

  it.each(ALL_RULES.map((rule) => [rule.name, rule] as const))(
    '%s explains itself in both languages',
    (_, rule) => {
      for (const text of [rule.title, rule.meaning, rule.authority, rule.example]) {
        expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
        expect(text['en-US']).toMatch(/[a-z]{3}/);
      }
      expect(rule.meaning['zh-CN']).toMatch(/。$/);
      expect(rule.meaning['en-US']).toMatch(/\.$/);
      expect(rule.example['zh-CN']).toMatch(/。$/);
    },
  );
});
