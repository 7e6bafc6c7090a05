import { excelHost } from '../../src/excel/excel-host';
import { DEFAULT_WORKBOOK_OPTIONS, keepWorkbookOptions } from '../../src/host/operations/workbook-options';
import { startHost, type HostOptions } from '../office-host/boot-node';
import { FunctionCaller, type FunctionCall, type FunctionOutcome } from '../office-host/custom-functions';
import { Workbook } from '../office-host/model/workbook';
import { associateFunctions } from './associate';

/** Calls the functions through the client library's own runtime, as Excel does. */
function startFunctions(options?: HostOptions): (...calls: FunctionCall[]) => Promise<FunctionOutcome[]> {
  const { bridge, host } = startHost(options);
  associateFunctions();
  const caller = new FunctionCaller(bridge, host);
  return (...calls) => caller.callAll(calls);
}

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('every function answers through the real runtime', async () => {
  const call = startFunctions();
  const codes = column('208', '20805', 2080501, '2080505');
  const amounts = column('', null, '9.10', 16.99);
  const table = [
    ['部门支出总表', '', '', '', ''],
    ['', '', '', '', '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['208', '社会保障和就业支出', 26.6, 26.6, 0],
    ['20805', '行政事业单位养老支出', 26.6, 26.6, 0],
    ['合计', '', 26.6, 26.6, 0],
  ];
  const outcomes = await call(
    { name: 'ROLLUP', arguments: [codes, amounts, null] },
    { name: 'ROLLUP', arguments: [codes, amounts, [['208']]] },
    { name: 'CHANGE', arguments: [[[24.4]], [[27.08]]] },
    { name: 'RATE', arguments: [[[24.4]], [[27.08]], null] },
    { name: 'SHARE', arguments: [[[1]], [[3]], 0] },
    { name: 'COMPLETION', arguments: [[[110]], [[100]], null] },
    { name: 'CHECK', arguments: [[[61.99]], [[16.99, 45]], null] },
    { name: 'CHECK', arguments: [[[61.99]], [[16.99, 0]], null] },
    { name: 'CHECKTABLE', arguments: [table] },
    { name: 'SUBJECT', arguments: [[['208']]] },
    { name: 'CODE', arguments: [[['行政运行']], 21015] },
    { name: 'NARRATE', arguments: [[['公务接待费']], [[24.4]], [[27.08]], null] },
    { name: 'TOWAN', arguments: [column(100_000, 33_333, 33_333, 33_334)] },
    { name: 'THREEPUBLIC', arguments: [column('30217'), column(5)] },
  );
  expect(outcomes).toEqual([
    { value: column(26.09, 26.09, 9.1, 16.99) },
    { value: [[26.09]] },
    { value: [[-2.68]] },
    { value: [[-0.099]] },
    { value: [[0.33]] },
    { value: [[1.1]] },
    { value: [['']] },
    { value: [['合计 61.99 比各项之和 16.99 多 45.00']] },
    { value: [['']] },
    { value: [['社会保障和就业支出']] },
    { value: [['2101501']] },
    { value: [['公务接待费24.40万元，比上年预算减少2.68万元，下降9.90%']] },
    { value: column(10, 3.33, 3.33, 3.34) },
    { value: [[5, 0, 0, 0, 0, 5]] },
  ]);
});

test('a fault is an error value whose sentence names the cell on the sheet', async () => {
  const call = startFunctions();
  const outcomes = await call(
    {
      name: 'ROLLUP',
      arguments: [column('208', '20805'), column(1, '约5'), null],
      address: '支出!H4',
      parameterAddresses: ['支出!A4:A5', '支出!C4:C5', ''],
    },
    {
      name: 'ROLLUP',
      arguments: [column('208', '208'), column(1, 5), null],
      address: '支出!H4',
      parameterAddresses: ["'表 3'!A:A", '支出!C:C', ''],
    },
    { name: 'ROLLUP', arguments: [column('208'), column('x'), null], address: '支出!H4' },
    { name: 'TOWAN', arguments: [[[1, 2, 'x']]], address: '支出!H4', parameterAddresses: ['支出!5:5'] },
    { name: 'CODE', arguments: [[['没有这个科目']], null] },
    { name: 'RATE', arguments: [[[1]], [[2]], 'x'] },
    { name: 'CHECKTABLE', arguments: [[['没有表']]] },
  );
  expect(outcomes).toEqual([
    { error: '#VALUE!', message: '单元格 C5 的内容“约5”不是金额。' },
    { error: '#VALUE!', message: '科目编码 208 在 表 3!A1 和 表 3!A2 重复出现。' },
    { error: '#VALUE!', message: '单元格 第 2 个参数的 A1 的内容“x”不是金额。' },
    { error: '#VALUE!', message: '单元格 C5 的内容“x”不是金额。' },
    { error: '#N/A', message: '科目目录中没有名为“没有这个科目”的科目。' },
    { error: '#VALUE!', message: '小数位数须为 0 至 10 的整数。' },
    { error: '#N/A', message: '区域中没有认出公开表，请把表名、表头和金额一起选入。' },
  ]);
});

test('a fault in a block stands in its own cell', async () => {
  const call = startFunctions();
  const [outcome] = await call({ name: 'SHARE', arguments: [column(1, 'x', 0), [[0]], null] });
  expect(outcome).toMatchObject({
    value: [[{ code: '#DIV/0!' }], [{ code: '#VALUE!', message: expect.stringContaining('“x”') }], [0]],
  });
});

test('error values in a range are named, not passed over', async () => {
  const call = startFunctions();
  const [outcome] = await call({
    name: 'ROLLUP',
    arguments: [
      column('208'),
      column(new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidReference)),
      null,
    ],
    address: '支出!H4',
    parameterAddresses: ['支出!A4', '支出!C4', ''],
  });
  expect(outcome).toEqual({ error: '#VALUE!', message: '单元格 C4 的内容“#REF!”不是金额。' });
});

test('the convention for a base of zero is the workbook’s, as soon as it is agreed', async () => {
  const workbook = new Workbook('预算.xlsx');
  workbook.settings.set('zeroBase', 'dash');
  const call = startFunctions({ workbook });
  const ask = () =>
    call(
      { name: 'RATE', arguments: [[[5]], [[0]], null] },
      { name: 'NARRATE', arguments: [[['会议费']], [[5]], [[0]], null] },
    );
  expect(await ask()).toEqual([{ value: [['—']] }, { value: [['会议费5.00万元，比上年预算增加5.00万元']] }]);
  const host = excelHost();
  await keepWorkbookOptions(host, { ...DEFAULT_WORKBOOK_OPTIONS, zeroBase: 'omit' });
  expect((await ask())[0]).toEqual({ value: [['']] });
  await keepWorkbookOptions(host, DEFAULT_WORKBOOK_OPTIONS);
  expect((await ask())[0]).toEqual({ value: [[1]] });
});

test('cells are calculated anew when the convention changes, and only then', async () => {
  const { user, workbook } = startHost();
  const host = excelHost();
  const doubled = () => workbook.activeSheet.values.get(0, 1);
  user.type('A1', 1);
  user.type('B1', '=A1*2');
  workbook.calculationMode = 'Manual';
  user.type('A1', 5);
  await keepWorkbookOptions(host, { rulesOff: ['code-name'], zeroBase: 'hundred' });
  expect(doubled()).toBe(2);
  await keepWorkbookOptions(host, { rulesOff: [], zeroBase: 'dash' });
  expect(doubled()).toBe(10);
});

test('sentences are English where Excel is', async () => {
  const call = startFunctions();
  Object.assign(Office.context, { displayLanguage: 'en-GB' });
  const [outcome] = await call({ name: 'SUBJECT', arguments: [[['2999999']]] });
  expect(outcome).toEqual({ error: '#N/A', message: 'The classification has no code 2999999.' });
});

test('an unforeseen failure is a sentence, not a raw exception', async () => {
  const call = startFunctions();
  const [outcome] = await call({ name: 'SUBJECT', arguments: ['not a grid'] });
  expect(outcome).toEqual({ error: '#VALUE!', message: '计算时出现内部错误，请联系技术支持。' });
});

test('hundreds of calls over one range answer as one does', async () => {
  const call = startFunctions();
  const codes = Array.from({ length: 300 }, (_, index) => [
    index === 0 ? '208' : `208${String(index).padStart(4, '0')}`,
  ]);
  const amounts = codes.map((_, index) => [index === 0 ? 0 : 0.01]);
  const calls = Array.from({ length: 300 }, () => ({
    name: 'ROLLUP',
    arguments: [codes, amounts, [['208']]],
  }));
  const outcomes = await call(...calls);
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome)))).toEqual(
    new Set(['{"value":[[2.99]]}']),
  );
});
