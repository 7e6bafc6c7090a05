import type { CellInput } from '../core/functions/block';
import { change as changeOf } from '../core/functions/change';
import { check as checkOf } from '../core/functions/check';
import { code as codeOf } from '../core/functions/code';
import { completion as completionOf } from '../core/functions/completion';
import { isFault } from '../core/functions/fault';
import { narrate as narrateOf } from '../core/functions/narrate';
import { rate as rateOf } from '../core/functions/rate';
import { rollupAll } from '../core/functions/rollup';
import { rollupOfCodes } from '../core/functions/rollup-code';
import { share as shareOf } from '../core/functions/share';
import { subject as subjectOf } from '../core/functions/subject';
import { threePublic as threePublicOf } from '../core/functions/three-public';
import { toWan } from '../core/functions/towan';
import { answer, answerLater, answerWhole } from './result';
import { RollupCache } from './rollup-cache';
import { zeroBaseSetting } from './settings';

// The comments of the functions below are what Excel shows while a formula is typed, which is why they are Chinese; their
// English texts stand in help.en-US.json. Excel hands ranges over as rows of cells and leaves null where an argument is omitted.

type Cells = CellInput[][];

const rollups = new RollupCache();

/**
 * 按科目编码逐级汇总：上级等于直接下级之和。例：=BUDGET.ROLLUP(A5:A30,C5:C30)
 * @customfunction ROLLUP
 * @param codes 科目编码列；类、款、项分列时选多列
 * @param amounts 金额列，行数与编码相同，可选多列
 * @param [code] 只求某个编码的合计时填写；省略则返回整列
 * @param invocation 调用信息
 * @returns 汇总后的金额
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function rollup(
  codes: unknown[][],
  amounts: unknown[][],
  code: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  if (code === null || code === undefined) {
    return answerWhole(invocation, () => rollupAll(codes as Cells, amounts as Cells));
  }
  return answer(invocation, () => {
    const table = rollups.table(codes as Cells, amounts as Cells);
    return isFault(table) ? table : rollupOfCodes(table, code as Cells);
  });
}

/**
 * 增减额：本年减上年。例：=BUDGET.CHANGE(C5,D5)
 * @customfunction CHANGE
 * @param current 本年数
 * @param previous 上年数
 * @param invocation 调用信息
 * @returns 增减额
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function change(
  current: unknown[][],
  previous: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(invocation, () => changeOf(current as Cells, previous as Cells));
}

/**
 * 增减率：（本年－上年）÷上年，四舍五入。例：=BUDGET.RATE(C5,D5)
 * @customfunction RATE
 * @param current 本年数
 * @param previous 上年数
 * @param [decimals] 百分数的小数位数，默认 2
 * @param invocation 调用信息
 * @returns 增减率，请设为百分比格式
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function rate(
  current: unknown[][],
  previous: unknown[][],
  decimals: unknown,
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(invocation, () =>
    rateOf(current as Cells, previous as Cells, decimals as CellInput, zeroBaseSetting()),
  );
}

/**
 * 占比：部分÷总数，四舍五入。例：=BUDGET.SHARE(C6:C12,C5)
 * @customfunction SHARE
 * @param part 部分
 * @param whole 总数
 * @param [decimals] 百分数的小数位数，默认 2
 * @param invocation 调用信息
 * @returns 占比，请设为百分比格式
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function share(
  part: unknown[][],
  whole: unknown[][],
  decimals: unknown,
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(invocation, () => shareOf(part as Cells, whole as Cells, decimals as CellInput));
}

/**
 * 完成率：决算数÷年初预算数。例：=BUDGET.COMPLETION(D5,C5)
 * @customfunction COMPLETION
 * @param final 决算数
 * @param budget 年初预算数
 * @param [decimals] 百分数的小数位数，默认 2
 * @param invocation 调用信息
 * @returns 完成率，请设为百分比格式
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function completion(
  final: unknown[][],
  budget: unknown[][],
  decimals: unknown,
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(invocation, () =>
    completionOf(final as Cells, budget as Cells, decimals as CellInput, zeroBaseSetting()),
  );
}

/**
 * 核对合计：相等时为空，不等时说明差额。例：=BUDGET.CHECK(C5,D5:H5)
 * @customfunction CHECK
 * @param total 合计；选一列则逐行核对，选一行则逐列核对
 * @param parts 各项
 * @param [tolerance] 允许的差额，默认 0
 * @param invocation 调用信息
 * @returns 空白，或说明差额的一句话
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function check(
  total: unknown[][],
  parts: unknown[][],
  tolerance: unknown,
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(invocation, ({ language }) =>
    checkOf(total as Cells, parts as Cells, tolerance as CellInput, language),
  );
}

/**
 * 校核整张公开表，列出不符的单元格；全部相符时为空。例：=BUDGET.CHECKTABLE(A1:H30)
 * @customfunction CHECKTABLE
 * @param range 整张表，包括表名、表头和单位
 * @param invocation 调用信息
 * @returns 每处不符一行：单元格、公布数、应为、差额、说明
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function checkTable(range: unknown[][], invocation: CustomFunctions.Invocation): Promise<unknown[][]> {
  return answerLater(invocation, async (context) => {
    const { checkTable: checkTableOf } = await import('../core/functions/check-table');
    return checkTableOf(range as Cells, context.placeOf(0), context.language);
  });
}

/**
 * 科目编码对应的标准名称。例：=BUDGET.SUBJECT(A5)
 * @customfunction SUBJECT
 * @param code 科目编码
 * @param invocation 调用信息
 * @returns 科目名称
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function subject(code: unknown[][], invocation: CustomFunctions.Invocation): unknown[][] {
  return answer(invocation, () => subjectOf(code as Cells));
}

/**
 * 科目名称对应的编码，认得曾用名。例：=BUDGET.CODE("行政运行",21015)
 * @customfunction CODE
 * @param name 科目名称
 * @param [under] 上级编码；同名科目有多个时填写
 * @param invocation 调用信息
 * @returns 科目编码
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function code(name: unknown[][], under: unknown, invocation: CustomFunctions.Invocation): unknown[][] {
  return answer(invocation, () => codeOf(name as Cells, under as CellInput));
}

/**
 * 生成增减说明。例：=BUDGET.NARRATE("公务接待费",C5,D5)
 * @customfunction NARRATE
 * @param name 项目名称
 * @param current 本年数
 * @param previous 上年数
 * @param [unit] 金额单位，默认万元
 * @param invocation 调用信息
 * @returns 一句说明
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function narrate(
  name: unknown[][],
  current: unknown[][],
  previous: unknown[][],
  unit: unknown,
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(invocation, () =>
    narrateOf(name as Cells, current as Cells, previous as Cells, unit as CellInput, zeroBaseSetting()),
  );
}

/**
 * 元换算为万元，舍位后各项合计仍然平衡。例：=BUDGET.TOWAN(C5:H30)
 * @customfunction TOWAN
 * @param amounts 以元为单位的金额，连同合计一起选
 * @param invocation 调用信息
 * @returns 以万元为单位、两位小数的金额
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function towan(amounts: unknown[][], invocation: CustomFunctions.Invocation): unknown[][] {
  return answerWhole(invocation, () => toWan(amounts as Cells));
}

/**
 * 由经济分类表得出“三公”经费：合计、出国、购车与用车小计、购置、运行、接待。例：=BUDGET.THREEPUBLIC(A5:A60,C5:C60)
 * @customfunction THREEPUBLIC
 * @param codes 经济分类科目编码列
 * @param amounts 金额列
 * @param invocation 调用信息
 * @returns “三公”经费一行
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function threePublic(
  codes: unknown[][],
  amounts: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answerWhole(invocation, () => threePublicOf(codes as Cells, amounts as Cells));
}
