import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rulesPage } from '../../scripts/docs/rules-page';
import { ALL_RULES } from '../../src/core/rules/all-rules';
import type { RuleDescription } from '../../src/core/rules/rule';

const both = (chinese: string, english: string) => ({ 'zh-CN': chinese, 'en-US': english });

const rule = (id: RuleDescription['id'], name: string, numbers: string[]): RuleDescription => ({
  id,
  name,
  numbers,
  severity: 'warning',
  title: both('标题', 'Title'),
  meaning: both('含义。', 'Meaning.'),
  authority: both('依据。', 'Authority.'),
  example: both('例子。', 'Example.'),
});

test('docs/rules.md is what npm run docs writes', () => {
  expect(readFileSync(path.resolve(__dirname, '../../docs/rules.md'), 'utf8')).toBe(rulesPage(ALL_RULES));
});

test('a rule is shown with everything a reader needs, in both languages', () => {
  const page = rulesPage([rule('balance', 'balance/year', ['(5)', '(42)'])]);
  expect(page.slice(page.indexOf('##'))).toBe(`## 收支平衡 \`balance\`

### 标题 Title

\`balance/year\` · 需说明 warning · 关系 (5) (42)

含义。

_Meaning._

- 示例：例子。
  _Example._
- 依据：依据。
  _Authority._
`);
});

test('rules of one id stand together, in the order of ids and then of the list', () => {
  const page = rulesPage([
    rule('balance', 'balance/b', []),
    rule('row-split', 'row-split/a', []),
    rule('balance', 'balance/a', []),
  ]);
  expect(page.match(/`[a-z-]+\/[a-z]`/g)).toEqual(['`row-split/a`', '`balance/b`', '`balance/a`']);
  expect(page.match(/^## .*/gm)).toHaveLength(2);
});
