import { emptySheet, merge, put, putText, type SheetGrid, type WorkbookGrid } from './grid';
import { Random } from './random';
import { economicName, economicSections } from './subjects/economic';
import { FUNCTIONAL_ITEMS, functionalName } from './subjects/functional';

/** Amounts of the large workbook are whole numbers of 0.01 万元. */
type Cents = number;

const FORMAT = '#,##0.00';
/** Cells of a row of 项目支出表; the department's table repeats every row of its units. */
const PROJECT_CELLS = 9;

/** One unit's year, as coarse as a million cells need it. */
interface UnitYear {
  readonly name: string;
  readonly code: string;
  /** By functional 项. */
  readonly personnel: Map<string, Cents>;
  readonly running: Map<string, Cents>;
  readonly projects: readonly { readonly name: string; readonly subject: string; readonly amount: Cents }[];
  /** By economic 款. */
  readonly economic: Map<string, Cents>;
}

/**
 * A consistent 部门预算 of about this many cells: a department and as many units as it takes, six tables each.
 *
 * Made for measuring: the layout is plain and the same throughout, and making it takes time in proportion to its size.
 */
export function largeWorkbook(cells: number, seed: number): WorkbookGrid {
  const random = new Random(seed);
  const sheets: SheetGrid[] = [];
  const years: UnitYear[] = [];
  let made = 0;
  const projects = Math.min(500, Math.max(10, Math.floor(cells / 200)));
  while (made < cells) {
    const year = unitYear(random.fork(`unit ${years.length}`), years.length + 1, projects);
    years.push(year);
    const own = unitSheets(year);
    made += cellCount(own) + projects * PROJECT_CELLS;
    sheets.push(...own);
  }
  return { name: `large-${cells}.xlsx`, sheets: [...unitSheets(departmentYear(years)), ...sheets] };
}

function cellCount(sheets: readonly SheetGrid[]): number {
  return sheets.reduce(
    (sum, sheet) => sum + sheet.rows.reduce((count, row) => count + row.filter(Boolean).length, 0),
    0,
  );
}

function unitYear(random: Random, number: number, projectCount: number): UnitYear {
  const subjects = random.sample(FUNCTIONAL_ITEMS, Math.min(160, FUNCTIONAL_ITEMS.length));
  const personnel = new Map(subjects.map((code) => [code, random.int(100, 900_000)]));
  const running = new Map(subjects.map((code) => [code, random.int(0, 90_000)]));
  const projects = Array.from({ length: projectCount }, (_, index) => ({
    name: `第${number}单位专项业务经费${index + 1}`,
    subject: random.pick(subjects),
    amount: random.int(1, 400_000),
  }));
  const economic = new Map([
    ...shared(random, sum(personnel.values()), [...economicSections('301'), ...economicSections('303')]),
    ...shared(random, sum(running.values()), economicSections('302')),
  ]);
  return {
    name: `第${number}事务中心`,
    code: `450${String(number).padStart(3, '0')}`,
    personnel,
    running,
    projects,
    economic,
  };
}

/** A total divided over some codes at random. */
function shared(random: Random, total: Cents, codes: readonly string[]): [string, Cents][] {
  let rest = total;
  return codes.map((code, index) => {
    const part = index === codes.length - 1 ? rest : Math.floor((rest * random.next()) / 4);
    rest -= part;
    return [code, part];
  });
}

function departmentYear(years: readonly UnitYear[]): UnitYear {
  const added = (pick: (year: UnitYear) => Map<string, Cents>) => {
    const sums = new Map<string, Cents>();
    for (const year of years)
      for (const [code, amount] of pick(year)) sums.set(code, (sums.get(code) ?? 0) + amount);
    return sums;
  };
  return {
    name: '大型主管部门',
    code: '450',
    personnel: added((year) => year.personnel),
    running: added((year) => year.running),
    projects: years.flatMap((year) => year.projects),
    economic: added((year) => year.economic),
  };
}

function sum(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
}

/** Leaf amounts added up to every level above them, and to ''. */
function rolledUp(leaves: Iterable<readonly [string, Cents]>, levels: readonly number[]): Map<string, Cents> {
  const sums = new Map<string, Cents>();
  for (const [code, amount] of leaves) {
    for (const length of [0, ...levels]) {
      const prefix = code.slice(0, length);
      sums.set(prefix, (sums.get(prefix) ?? 0) + amount);
    }
  }
  return sums;
}

function unitSheets(year: UnitYear): SheetGrid[] {
  const personnel = rolledUp(year.personnel, [3, 5, 7]);
  const running = rolledUp(year.running, [3, 5, 7]);
  const projects = rolledUp(
    year.projects.map(({ subject, amount }) => [subject, amount] as const),
    [3, 5, 7],
  );
  const codes = [...new Set([...personnel.keys(), ...projects.keys()])].sort();
  const basic = (code: string) => (personnel.get(code) ?? 0) + (running.get(code) ?? 0);
  const whole = (code: string) => basic(code) + (projects.get(code) ?? 0);
  return [
    summary(
      year,
      codes.filter((code) => code.length === 3),
      whole,
    ),
    table(
      year,
      '支出总表',
      ['合计', '基本支出', '项目支出', '事业单位经营支出', '上缴上级支出', '对附属单位补助支出'],
      codes,
      functionalName,
      (code) => [whole(code), basic(code), projects.get(code) ?? 0, 0, 0, 0],
    ),
    table(year, '一般公共预算支出表', ['合计', '基本支出', '项目支出'], codes, functionalName, (code) => [
      whole(code),
      basic(code),
      projects.get(code) ?? 0,
    ]),
    basicTable(year),
    projectTable(year),
  ];
}

function heading(year: UnitYear, title: string, width: number): SheetGrid {
  const sheet = emptySheet(`${year.code}${title}`);
  putText(sheet, 0, 0, title);
  merge(sheet, 0, 0, 0, width - 1);
  putText(sheet, 1, 0, `单位名称：${year.name}`);
  putText(sheet, 1, width - 1, '单位：万元');
  return sheet;
}

function putAmounts(sheet: SheetGrid, row: number, column: number, amounts: readonly Cents[]): void {
  amounts.forEach((amount, index) =>
    put(sheet, row, column + index, { value: amount / 100, format: FORMAT, fen: amount * 10_000 }),
  );
}

function summary(year: UnitYear, classes: readonly string[], whole: (code: string) => Cents): SheetGrid {
  const sheet = heading(year, '2024年收支总表', 4);
  ['收入', null, '支出'].forEach((word, column) => putText(sheet, 2, column, word));
  ['项目', '预算数', '项目', '预算数'].forEach((word, column) => putText(sheet, 3, column, word));
  putText(sheet, 4, 0, '一、一般公共预算拨款收入');
  putAmounts(sheet, 4, 1, [whole('')]);
  classes.forEach((code, index) => {
    putText(sheet, 4 + index, 2, functionalName(code));
    putAmounts(sheet, 4 + index, 3, [whole(code)]);
  });
  const foot = 4 + classes.length;
  [
    ['本年收入合计', '本年支出合计', whole('')],
    ['上年结转结余', '年终结转结余', 0],
    ['收入总计', '支出总计', whole('')],
  ].forEach(([left, right, amount], index) => {
    putText(sheet, foot + index, 0, left!);
    putAmounts(sheet, foot + index, 1, [amount as Cents]);
    putText(sheet, foot + index, 2, right!);
    putAmounts(sheet, foot + index, 3, [amount as Cents]);
  });
  return sheet;
}

function table(
  year: UnitYear,
  title: string,
  heads: readonly string[],
  codes: readonly string[],
  nameOf: (code: string) => string,
  amountsOf: (code: string) => readonly Cents[],
): SheetGrid {
  const sheet = heading(year, title, heads.length + 2);
  ['科目编码', '科目名称', ...heads].forEach((word, column) => putText(sheet, 2, column, word));
  codes.forEach((code, index) => {
    putText(sheet, 3 + index, 0, code);
    putText(sheet, 3 + index, 1, code === '' ? '合计' : nameOf(code));
    putAmounts(sheet, 3 + index, 2, amountsOf(code));
  });
  return sheet;
}

function basicTable(year: UnitYear): SheetGrid {
  const sums = rolledUp(year.economic, [3, 5]);
  const running = rolledUp(
    [...year.economic].filter(([code]) => code.startsWith('302')),
    [3, 5],
  );
  return table(
    year,
    '一般公共预算基本支出表',
    ['合计', '人员经费', '公用经费'],
    [...sums.keys()].sort(),
    economicName,
    (code) => {
      const all = sums.get(code)!;
      const publicPart = running.get(code) ?? 0;
      return [all, all - publicPart, publicPart];
    },
  );
}

function projectTable(year: UnitYear): SheetGrid {
  const sheet = heading(year, '项目支出表', 9);
  [
    '项目名称',
    '项目单位',
    '合计',
    '一般公共预算',
    '政府性基金预算',
    '国有资本经营预算',
    '财政拨款结转结余',
    '财政专户管理资金',
    '单位资金',
  ].forEach((word, column) => putText(sheet, 2, column, word));
  const row = (at: number, name: string, amount: Cents) => {
    putText(sheet, at, 0, name);
    putAmounts(sheet, at, 2, [amount, amount, 0, 0, 0, 0, 0]);
  };
  row(3, '合计', sum(year.projects.map((project) => project.amount)));
  year.projects.forEach((project, index) => {
    row(4 + index, project.name, project.amount);
    putText(sheet, 4 + index, 1, year.name);
  });
  return sheet;
}
