import type { Finding } from '../../findings/finding';
import { textAt } from '../../snapshot/cells';
import { normaliseName } from '../../text/normalise';
import { DISCLOSURE_RULES } from '../authorities';
import type { InspectionRule, Workpapers } from '../rule';
import { addressOf, findingOf } from './remark';

/** Names of indicators that count heads, households or occasions. */
const COUNT = /(人数|人次|户数|户次|次数|家数|场次|批次)$/;
/** A target value in money: ≥69万元. */
const MONEY = /^[≥≤<>=~约不低高少多于]*\d[\d.,]*(万|亿)?元$/;
const LONGEST_NAME = 20;

/**
 * A performance indicator that counts heads carries a money unit.
 *
 * 实际参保人数 ≥69万元, where 万人 is meant
 */
export const indicatorUnit: InspectionRule = {
  type: 'inspection',
  id: 'unit-mismatch',
  name: 'unit-mismatch/indicator',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '绩效指标计量单位', 'en-US': 'Units of performance indicators' },
  meaning: {
    'zh-CN': '人数、人次、户数、次数类指标的指标值不应以“元”“万元”计量。',
    'en-US': 'Indicators that count people, households or occasions are not measured in yuan.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '“实际参保人数”的指标值为“≥69万元”，应为“≥69万人”。',
    'en-US': '“People insured” has the target “≥69万元” where 690,000 people are meant.',
  },
  inspect: (papers) => performanceSheets(papers).flatMap((sheet) => indicatorsOf(papers, sheet)),
};

function performanceSheets({ recognition }: Workpapers): number[] {
  const sheets = recognition.tables.flatMap(({ base, sheet }) =>
    base === 'project-performance' || base === 'department-performance' ? [sheet] : [],
  );
  return [...new Set(sheets)];
}

function indicatorsOf({ snapshot }: Workpapers, index: number): Finding[] {
  const sheet = snapshot.sheets[index]!;
  const findings: Finding[] = [];
  const read = (row: number, column: number) => normaliseName(textAt(snapshot, sheet, row, column));
  for (let column = 0; column + 1 < sheet.columns.length; column++) {
    for (let row = 0; row < sheet.rowCount; row++) {
      const name = read(row, column);
      if (name === '' || name.length > LONGEST_NAME || !COUNT.test(name)) continue;
      const value = read(row, column + 1);
      if (!MONEY.test(value)) continue;
      const place = { sheet: index, row, column: column + 1 };
      findings.push(
        findingOf({
          rule: 'unit-mismatch',
          severity: 'warning',
          places: [place],
          message: {
            'zh-CN': `绩效指标“${name}”的指标值“${value}”（${addressOf(place)}）以金额计量，应改为人数、次数等相应单位。`,
            'en-US': `The indicator “${name}” counts, yet its target “${value}” (${addressOf(place)}) is an amount of money; use the unit of what is counted.`,
          },
        }),
      );
    }
  }
  return findings;
}
