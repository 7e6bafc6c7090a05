import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { readSample, SAMPLES } from '../../support/sample';

/** At least this share of the figures in sentences is linked and checked. */
const LEAST_CHECKED = 0.95;

describe('the sentences of the published documents', () => {
  const results = SAMPLES.map((sample) => checkWorkbook(readSample(sample)));
  const statements = results.flatMap((result) => result.statements);

  it('are nearly all linked to a figure and checked', () => {
    const linked = statements.filter(({ status }) => status !== 'unlinked');
    expect(statements.length).toBeGreaterThan(350);
    expect(linked.length / statements.length).toBeGreaterThanOrEqual(LEAST_CHECKED);
  });

  it('are right in the documents that hold no mistake', () => {
    const clean = results.slice(3).flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(clean.filter((rule) => rule.startsWith('narrative') || rule === 'share')).toEqual([]);
  });

  it('are offered with the right words where they are wrong', () => {
    const corrected = results.flatMap(({ findings }) => findings.flatMap(({ words }) => words ?? []));
    expect(corrected).toEqual([
      { quoted: '占 98.41%', corrected: '占 98.40%' },
      { quoted: '占 1.59%', corrected: '占 1.60%' },
      { quoted: '比上年减少 245.32 元', corrected: '比上年减少 245.32 万元' },
    ]);
  });
});
