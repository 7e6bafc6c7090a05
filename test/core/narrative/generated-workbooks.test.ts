import { checkNarrative } from '../../../src/core/narrative/check-narrative';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { ALL_RULES } from '../../../src/core/rules/all-rules';
import { generateWorkbook } from '../../generator/generate-workbook';
import { mutate } from '../../generator/mutations/mutate';

const LEAST_LINKED = 0.97;

/** Checks of workbooks that have a narrative. */
const CHECKS = Array.from({ length: 14 }, (_, at) => at * 29 + 1).flatMap((seed) => {
  const workbook = generateWorkbook(seed);
  return workbook.truth.statements.length > 0
    ? [{ seed, workbook, result: checkWorkbook(workbook.snapshot) }]
    : [];
});

describe('the narratives of generated workbooks', () => {
  it('are found right', () => {
    const mistaken = CHECKS.flatMap(({ seed, result }) =>
      result.findings
        .filter(({ rule, severity }) => rule.startsWith('narrative') && severity !== 'info')
        .map(({ message }) => `${seed} ${message['zh-CN']}`),
    );
    expect(mistaken).toEqual([]);
  });

  it('are nearly all linked', () => {
    const statements = CHECKS.flatMap(({ result }) => result.statements);
    const linked = statements.filter(({ status }) => status !== 'unlinked');
    expect(linked.length / statements.length).toBeGreaterThan(LEAST_LINKED);
  });

  it.each(['narrative-figure', 'narrative-rate'] as const)('are found out with a fault: %s', (kind) => {
    const faulty = CHECKS.flatMap(({ seed, workbook, result }) => {
      const mutated = mutate(workbook, kind, seed);
      return mutated ? [{ seed, mutated, result }] : [];
    });
    const missed = faulty.filter(({ mutated, result: { recognition, ledger } }) => {
      const { sheet, row } = mutated.faults[0]!.cells[0]!;
      const papers = { snapshot: mutated.snapshot, recognition, ledger, zeroBase: 'hundred' } as const;
      const { findings } = checkNarrative(papers, [], ALL_RULES);
      return !findings.some(({ place }) => place.sheet === sheet && place.row === row);
    });
    expect(faulty.length).toBeGreaterThan(5);
    expect(missed.map(({ seed }) => seed)).toEqual([]);
  });
});
