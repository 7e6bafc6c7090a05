import { explanationText } from '../../../src/taskpane/state/explanation';
import { listFindings } from '../../../src/taskpane/state/finding-list';
import { firstSettings } from '../../../src/taskpane/state/settings';
import { HOSTILE_NAME, sampleResult } from '../support/sample-result';

const [wrongTotal, unknownCode] = listFindings(sampleResult());

test('says where, what and why, with amounts and their unit', () => {
  expect(explanationText(wrongTotal!, firstSettings('zh-CN')).split('\n')).toEqual([
    `【错误】部门支出总表 C9：${HOSTILE_NAME}的合计多了45.00万元。`,
    '公布 61.99，应为 16.99，相差 +45.00（万元）。',
    '行内分项：合计 = 基本支出 + 项目支出；公布 61.99，应为 16.99，相差 +45.00（万元）。',
  ]);
});

test('without amounts there is the sentence alone', () => {
  expect(explanationText(unknownCode!, firstSettings('en-US'))).toBe(
    '[To explain] 部门收入总表 A5: Code 2999999 is not in the classification.',
  );
});
