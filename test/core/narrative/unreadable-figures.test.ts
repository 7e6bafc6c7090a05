import { checkWorkbook } from '../../../src/core/check/check-workbook';
import type { Finding } from '../../../src/core/findings/finding';
import { readSample } from '../../support/sample';
import { withError } from '../../support/with-error';

const aboutSentences = (findings: readonly Finding[]) =>
  findings.flatMap(({ words }) => (words ? [words.quoted] : []));

const snapshot = readSample('changchun-2024');
const before = aboutSentences(checkWorkbook(snapshot).findings);

/** Cells that sentences quote, or work shares and changes out from. */
test.each([
  ['收支总表', 'B19'],
  ['收支总表', 'C16'],
  ['收入总表', 'D7'],
  ['财政拨款收支总表', 'C13'],
  ['一般公共预算支出表', 'B19'],
  ['一般公共预算支出表', 'C19'],
  ['一般公共预算基本支出表', 'C27'],
  ['项目支出表', 'F17'],
])('no sentence is called wrong because %s %s is an error value', (sheet, address) => {
  const { findings } = checkWorkbook(withError(snapshot, sheet, address));
  expect(findings.map(({ rule }) => rule)).toContain('error-value');
  expect(aboutSentences(findings).filter((quoted) => !before.includes(quoted))).toEqual([]);
});
