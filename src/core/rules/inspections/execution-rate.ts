import { compareQuotient, percentOf, spreadOf } from '../../amount/printed-quotient';
import type { Finding } from '../../findings/finding';
import { formatAt, kindAt, numberAt, textAt } from '../../snapshot/cells';
import { CellKind, type SheetSnapshot } from '../../snapshot/workbook-snapshot';
import { normaliseName } from '../../text/normalise';
import { DISCLOSURE_RULES } from '../authorities';
import { rateColumns } from '../figures/printed-rates';
import type { InspectionRule, Workpapers } from '../rule';
import { addressOf, findingOf } from './remark';

const BUDGET = /^(全年)?预算数(\(A\))?$/i;
const SPENT = /^(全年)?执行数(\(B\))?$/i;
const RATE = /^(预算)?执行率(\(B\/A\))?$/i;

/** Money rows of a self-assessment form: 年度资金总额, 中央, 地方, 其他. */
const MOST_ROWS = 8;

interface RateColumns {
  readonly row: number;
  readonly budget: number;
  readonly spent: number;
  readonly rate: number;
}

/**
 * 执行率 = 执行数 ÷ 预算数 in self-assessment forms, at the printed precision; and no rate without figures to work it out from.
 *
 * 城乡居民医保补助绩效目标自评表: 1882 ÷ 1949 = 96.56 %; 其他资金 prints 96.54 % without any figures
 */
export const executionRate: InspectionRule = {
  type: 'inspection',
  id: 'share',
  name: 'share/execution-rate',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '预算执行率', 'en-US': 'Execution rates' },
  meaning: {
    'zh-CN': '绩效自评表中的预算执行率等于执行数除以预算数；没有预算数、执行数的，不应填执行率。',
    'en-US':
      'In self-assessment forms the execution rate is the amount spent over the budget; where neither is given, no rate is.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '全年执行数 1882 ÷ 全年预算数 1949 = 96.56%。',
    'en-US': 'Spent 1882 ÷ budget 1949 = 96.56 %.',
  },
  inspect: (papers) => {
    const sheets = papers.recognition.tables.flatMap(({ base, sheet }) =>
      base === 'project-performance' ? [sheet] : [],
    );
    return [...new Set(sheets)].flatMap((sheet) => {
      const read = ratesOfTables(papers, sheet);
      return headingsIn(papers, sheet).flatMap((columns) => ratesOf(papers, sheet, columns, read));
    });
  },
};

/** Cells, as row/column, of rates that are read as columns of a table and checked there. */
function ratesOfTables(papers: Workpapers, sheet: number): ReadonlySet<string> {
  const entries = papers.ledger.entries.filter(({ table }) => table.sheet === sheet);
  return new Set(
    entries
      .flatMap((entry) => rateColumns(papers, entry))
      .flatMap(({ rates }) => rates.map(({ place }) => `${place.row}/${place.column}`)),
  );
}

function headingsIn({ snapshot }: Workpapers, index: number): RateColumns[] {
  const sheet = snapshot.sheets[index]!;
  const found: RateColumns[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    const columnOf = (heading: RegExp) =>
      sheet.columns.findIndex((_, column) =>
        heading.test(normaliseName(textAt(snapshot, sheet, row, column))),
      );
    const [budget, spent, rate] = [BUDGET, SPENT, RATE].map(columnOf) as [number, number, number];
    if (budget >= 0 && spent >= 0 && rate >= 0) found.push({ row, budget, spent, rate });
  }
  return found;
}

function ratesOf(
  papers: Workpapers,
  index: number,
  { row: top, budget, spent, rate }: RateColumns,
  read: ReadonlySet<string>,
): Finding[] {
  const sheet = papers.snapshot.sheets[index]!;
  const findings: Finding[] = [];
  for (let row = top + 1; row <= top + MOST_ROWS; row++) {
    const printed = numberAt(sheet, row, rate);
    if (printed === null) continue;
    const place = { sheet: index, row, column: rate };
    const [whole, part] = [numberAt(sheet, row, budget), numberAt(sheet, row, spent)];
    if (whole === null && part === null) {
      if (isBlank(sheet, row, budget) && isBlank(sheet, row, spent)) findings.push(baseless(place));
    } else if (read.has(`${row}/${rate}`)) {
      continue;
    } else if (whole !== null && whole !== 0 && part !== null) {
      const percent = printed * 100;
      const decimalsIn = (column: number) => decimalsAt(papers, index, row, column);
      const verdict = compareQuotient(
        { value: percent.toFixed(8), decimals: decimalsIn(rate) },
        spreadOf({ value: part, decimals: decimalsIn(spent) }),
        spreadOf({ value: whole, decimals: decimalsIn(budget) }),
      );
      if (verdict !== 'right') findings.push(wrong(place, percent, part, whole, verdict === 'truncated'));
    }
  }
  return findings;
}

function isBlank(sheet: SheetSnapshot, row: number, column: number): boolean {
  return kindAt(sheet, row, column) === CellKind.Blank;
}

/** Decimals shown; those of a money amount, or of a percent figure, where the format does not say. */
function decimalsAt({ snapshot }: Workpapers, sheet: number, row: number, column: number): number {
  const format = formatAt(snapshot, snapshot.sheets[sheet]!, row, column);
  return format?.decimals ?? 2;
}

function baseless(place: Finding['place']): Finding {
  return findingOf({
    rule: 'share',
    severity: 'warning',
    places: [place],
    message: {
      'zh-CN': `${addressOf(place)} 填了预算执行率，却没有预算数和执行数。`,
      'en-US': `${addressOf(place)} gives an execution rate, but neither a budget nor an amount spent.`,
    },
  });
}

function wrong(
  place: Finding['place'],
  percent: number,
  part: number,
  whole: number,
  isTruncated: boolean,
): Finding {
  return findingOf({
    rule: 'share',
    severity: isTruncated ? 'warning' : 'error',
    places: [place],
    message: {
      'zh-CN': `${addressOf(place)} 的预算执行率为 ${percent.toFixed(2)}%，按执行数 ${part} ÷ 预算数 ${whole} 计算为 ${percentOf(part, whole)}%。`,
      'en-US': `The execution rate in ${addressOf(place)} is ${percent.toFixed(2)} %; ${part} ÷ ${whole} is ${percentOf(part, whole)} %.`,
    },
  });
}
