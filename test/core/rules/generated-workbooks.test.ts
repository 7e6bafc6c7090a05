import { judge } from '../../../src/core/check/judge';
import { VerdictLevel } from '../../../src/core/check/check-result';
import { buildLedger, figureAt, type FigureId } from '../../../src/core/relations/ledger';
import { relationAt, type RelationFamily } from '../../../src/core/relations/relation';
import { ALL_RULES } from '../../../src/core/rules/all-rules';
import type { TieRule, Workpapers } from '../../../src/core/rules/rule';
import type { RuleId } from '../../../src/core/findings/rule-id';
import { recogniseTables } from '../../../src/core/tables/recognise';
import { generateWorkbook } from '../../generator/generate-workbook';
import { relationsIn } from '../../support/table-builder';

const SEEDS = Array.from({ length: 12 }, (_, at) => at * 73 + 1);

function papersOf(seed: number): Workpapers {
  const { snapshot } = generateWorkbook(seed);
  const recognition = recogniseTables(snapshot);
  return { snapshot, recognition, ledger: buildLedger(recognition.tables), zeroBase: 'hundred' };
}

const tieRules = ALL_RULES.filter((rule): rule is TieRule => rule.type === 'tie');

function relate(papers: Workpapers, ...ids: RuleId[]): RelationFamily[] {
  return tieRules
    .flatMap((rule) => rule.relate(papers))
    .filter(({ rule }) => ids.length === 0 || ids.includes(rule));
}

describe.each(SEEDS)('generated workbook %i', (seed) => {
  const papers = papersOf(seed);

  it('breaks no relation beyond rounding', () => {
    const { verdicts } = judge(papers.ledger, relate(papers));
    const broken = verdicts.filter(({ level }) => level === VerdictLevel.Broken);
    expect(broken.flatMap(({ family, index }) => relationsIn(papers, [family])[index])).toEqual([]);
  });

  it('is found in order by every inspection that can be an error', () => {
    const errors = ALL_RULES.flatMap((rule) =>
      rule.type === 'inspection' ? rule.inspect(papers) : [],
    ).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message['en-US'])).toEqual([]);
  });

  it('claims no relation twice', () => {
    const seen = new Set<string>();
    const twice: string[] = [];
    for (const family of relate(papers)) {
      for (let index = 0; index < family.count; index++) {
        const key = keyOf(family, index);
        if (seen.has(key)) twice.push(relationsIn(papers, [family])[index]!);
        seen.add(key);
      }
    }
    expect(twice).toEqual([]);
  });

  it('leaves no sum of columns or lines unclaimed', () => {
    const targets = new Set(
      relate(papers, 'row-split', 'column-group', 'hierarchy', 'grand-total', 'balance').flatMap(targetsOf),
    );
    expect(unclaimedSums(papers, targets)).toEqual([]);
  });
});

function keyOf(family: RelationFamily, index: number): string {
  const { target, terms } = relationAt(family, index);
  const parts = terms.map(({ sign, figure }) => `${sign}*${figure}`).sort();
  return [family.kind, target, ...parts].join(' ');
}

function targetsOf(family: RelationFamily): FigureId[] {
  return Array.from({ length: family.count }, (_, index) => relationAt(family, index).target);
}

/** Figures whose column or line sums others that print something, yet which no relation has for its target. */
function unclaimedSums({ ledger }: Workpapers, targets: ReadonlySet<FigureId>): string[] {
  const unclaimed: string[] = [];
  for (let figure = 0; figure < ledger.amounts.length; figure++) {
    const { lane, line, column, table, amount } = figureAt(ledger, figure);
    if (column.measure !== 'amount' || amount === 0) continue;
    const columnAt = lane.columns.indexOf(column);
    const lineAt = lane.lines.indexOf(line);
    const sumsColumns = lane.columns.some(
      (part) => part.parent === columnAt && part.additive && part.measure === 'amount',
    );
    const sumsLines = lane.lines.some((part) => part.parent === lineAt && part.additive);
    if ((sumsColumns || sumsLines) && !targets.has(figure)) {
      unclaimed.push(`${table.title.value}: ${line.code || line.name} · ${column.path.join(' › ')}`);
    }
  }
  return unclaimed;
}
