import { isBasic, isSpent, type Grain, type GrainFilter, type Use } from '../model/model';
import type { LinePlan } from '../plan';
import { economicName } from '../subjects/economic';
import { line } from './lines';
import type { Words } from './words';

const INDENT = '\u3000\u3000';

/** Rows of a summary's further lane: spending by nature (基本, 项目 …). */
export function natureLines(words: Words): LinePlan[] {
  const of =
    (use: Use): GrainFilter =>
    (grain) =>
      grain.use === use;
  return [
    line({ name: '基本支出', printed: '一、基本支出', take: isBasic, facets: { nature: 'basic' } }),
    line({
      name: words.personnel,
      printed: `${INDENT}${words.personnel}`,
      parent: 0,
      take: of('personnel'),
      facets: { nature: 'personnel' },
    }),
    line({
      name: words.public,
      printed: `${INDENT}${words.public}`,
      parent: 0,
      take: of('public'),
      facets: { nature: 'public' },
    }),
    line({ name: '项目支出', printed: '二、项目支出', take: of('project'), facets: { nature: 'project' } }),
    line({
      name: '上缴上级支出',
      printed: '三、上缴上级支出',
      take: of('to-superior'),
      facets: { nature: 'to-superior' },
    }),
    line({
      name: words.operating,
      printed: `四、${words.operating}`,
      take: of('operating'),
      facets: { nature: 'operating' },
    }),
    line({
      name: '对附属单位补助支出',
      printed: '五、对附属单位补助支出',
      take: of('to-subordinate'),
      facets: { nature: 'to-subordinate' },
    }),
  ];
}

/** Rows of a summary's further lane: spending by economic 类. */
export function economicClassLines(grains: readonly Grain[]): LinePlan[] {
  const classes = new Set(grains.filter(isSpent).map((grain) => grain.economic.slice(0, 3)));
  return [...classes].sort().map((code, index) => {
    const name = economicName(code);
    return line({
      code,
      name,
      printed: `${index + 1}.${name}`,
      take: (grain) => isSpent(grain) && grain.economic.startsWith(code),
    });
  });
}
