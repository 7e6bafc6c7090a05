import type { Fen } from '../../amount/fen';
import { formatFen } from '../../amount/format-amount';
import type { Finding, Money } from '../../findings/finding';
import type { PreviousAmount, PreviousYear } from '../../previous/previous-year';
import { figureId, type LaneEntry } from '../../relations/ledger';
import { FigureState, type AmountColumn } from '../../tables/budget-table';
import { DISCLOSURE_RULES } from '../authorities';
import type { InspectionRule } from '../rule';
import { addressOf, figurePlace, findingOf } from './remark';

/**
 * A column most of whose figures differ from last year's table was filled from another source (an adjusted budget, another
 * scope): one remark says so, instead of one for each line.
 */
const MOSTLY = 0.5;
const FEWEST_LINES = 4;

/** 上年预算数 of this year's tables = what last year's own table printed.  支出总表 上年预算数 1,059.41 = 2025 支出总表 合计 */
export const previousFigure: InspectionRule = {
  type: 'inspection',
  id: 'previous-figure',
  name: 'previous-figure/own-table',
  numbers: [],
  severity: 'error',
  title: {
    'zh-CN': '上年数与上年公开表一致',
    'en-US': 'Last year’s figures as last year’s tables print them',
  },
  meaning: {
    'zh-CN':
      '提供上年文件时，本年表中列示的上年数应与上年公开的同一张表、同一科目的数一致，单位不同的换算后比较。',
    'en-US':
      'Given last year’s file, every figure of last year that this year’s tables print equals the one last year’s own table printed for the same line, whatever the units.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '本年支出总表“上年预算数”1,059.41 = 上年支出总表合计 1,059.41。',
    'en-US': '“Last year” 1,059.41 in this year’s table = total 1,059.41 of last year’s.',
  },
  inspect: ({ ledger, previous }) =>
    previous === undefined
      ? []
      : ledger.entries.flatMap((entry) =>
          entry.lane.columns.flatMap((column, index) =>
            column.measure === 'amount' && column.facets.version === 'previous'
              ? inspectColumn(entry, index, previous)
              : [],
          ),
        ),
};

interface Difference {
  readonly line: number;
  readonly printed: Fen;
  readonly last: PreviousAmount;
}

function inspectColumn(entry: LaneEntry, index: number, previous: PreviousYear): Finding[] {
  const column = entry.lane.columns[index]!;
  const differences: Difference[] = [];
  let compared = 0;
  for (let line = 0; line < entry.lineCount; line++) {
    const state = column.states[line];
    if (state === FigureState.Text || state === FigureState.Error) continue;
    const last = previous.amountOf(figureId(entry, line, index));
    if (!last) continue;
    const printed = column.amounts[line]!;
    if (printed !== 0 || last.amount !== 0) compared++;
    const slack = (entry.table.quantum + last.quantum) / 2;
    if (Math.abs(printed - last.amount) > slack) differences.push({ line, printed, last });
  }
  if (differences.length >= FEWEST_LINES && differences.length > compared * MOSTLY)
    return [otherSource(entry, column, differences.length)];
  return differences.map((difference) => differs(entry, column, difference));
}

function otherSource({ table }: LaneEntry, column: AmountColumn, count: number): Finding {
  const place = { sheet: table.sheet, row: column.headerRow, column: column.column };
  const heading = column.path.at(-1) ?? '';
  return findingOf({
    rule: 'previous-figure',
    severity: 'warning',
    places: [place],
    message: {
      'zh-CN': `“${heading}”一栏有 ${count} 行与上年公开的表不一致，请核对取数口径。`,
      'en-US': `${count} lines under “${heading}” differ from last year’s own table; check where the column was taken from.`,
    },
  });
}

function differs(
  { table, lane }: LaneEntry,
  column: AmountColumn,
  { line, printed, last }: Difference,
): Finding {
  const of = lane.lines[line]!;
  const place = figurePlace(table, of, column);
  const money = (fen: Fen): Money => ({ fen, unit: table.unit, quantum: table.quantum });
  const text = (fen: Fen): string => formatFen(fen, table.unit, table.quantum);
  const [address, unit, name] = [addressOf(place), table.unit.name, of.name || of.code];
  return findingOf({
    rule: 'previous-figure',
    severity: last.isNewLine ? 'warning' : 'error',
    places: [place],
    published: money(printed),
    expected: money(last.amount),
    message: last.isNewLine
      ? {
          'zh-CN': `${address} 上年数为 ${text(printed)} ${unit}，上年的表中没有“${name}”。`,
          'en-US': `${address} gives ${text(printed)} for last year, but last year’s table has no line “${name}”.`,
        }
      : {
          'zh-CN': `${address} 上年数为 ${text(printed)} ${unit}，上年公开的“${name}”为 ${text(last.amount)} ${unit}。`,
          'en-US': `${address} gives ${text(printed)} for last year; last year’s table printed ${text(last.amount)} for “${name}”.`,
        },
  });
}
