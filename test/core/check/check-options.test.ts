import { DEFAULT_OPTIONS } from '../../../src/core/check/check-options';
import type { CheckProgress } from '../../../src/core/check/check-progress';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { ALL_RULES } from '../../../src/core/rules/all-rules';
import { readSample } from '../../support/sample';

const snapshot = readSample('fengrun-2023');
const usual = checkWorkbook(snapshot);

test('a rule that is switched off relates and finds nothing, and the others stay as they are', () => {
  const off = ALL_RULES.filter(({ id }) => id === 'cross-table' || id === 'code-name').map(
    ({ name }) => name,
  );
  const { families, findings, options } = checkWorkbook(snapshot, { ...DEFAULT_OPTIONS, rulesOff: off });
  expect(usual.families.some(({ rule }) => rule === 'cross-table')).toBe(true);
  expect(families).toHaveLength(usual.families.filter(({ rule }) => rule !== 'cross-table').length);
  expect(findings.some(({ rule }) => rule === 'code-name')).toBe(false);
  expect(options.rulesOff).toEqual(off);
});

test('with every rule off nothing is said', () => {
  const rulesOff = ALL_RULES.map(({ name }) => name);
  const { findings, counts } = checkWorkbook(snapshot, { ...DEFAULT_OPTIONS, rulesOff });
  expect({ findings, relations: counts.relations }).toEqual({ findings: [], relations: 0 });
});

test('how it goes is told sheet by sheet, then step by step', () => {
  const heard: CheckProgress[] = [];
  checkWorkbook(snapshot, DEFAULT_OPTIONS, (progress) => heard.push(progress));
  const sheets = snapshot.sheets.length;
  expect(heard).toEqual([
    ...snapshot.sheets.map((_, sheet) => ({ step: 'recognising', sheet, sheets })),
    { step: 'judging', tables: usual.recognition.tables.length },
    { step: 'diagnosing', open: usual.verdicts.length },
  ]);
});
