import type { BaseKind } from '../../../src/core/tables/table-kind';
import type { ClassForm } from './class-lines';
import type { LayoutContext } from './context';
import { budgetTitles, finalTitles } from './titles';
import { chineseYear } from './words';

/** How a summary lists functional classes. */
export function classForm(context: LayoutContext, level: 0 | 1): ClassForm {
  const random = context.random.fork('classes');
  return {
    lists: random.chance(0.3) ? 'all' : 'used',
    mark: random.weighted([
      ['counted', 6],
      ['national', 2],
      ['none', 1],
      ['code', 1],
    ]),
    level,
    bracket: random.pick(['full', 'half']),
  };
}

/** Title of a table in the workbook's wording. */
export function titleOf(context: LayoutContext, base: BaseKind): string {
  const { model, scope, random, words } = context;
  const titles = model.stage === 'budget' ? budgetTitles : finalTitles;
  const core = random.fork('title').pick(titles[base] ?? [base]);
  const yearText = words.hasChineseYear ? chineseYear(model.year) : String(model.year);
  const year = `${yearText}年${model.stage === 'final' ? '度' : ''}`;
  const named = scope.isDepartment ? core : core.replace(/^部门/, '单位');
  switch (words.titleForm) {
    case 'plain':
      return named;
    case 'year':
      return year + named;
    case 'organisation':
      return scope.organisation.name + named;
    case 'both':
      return scope.organisation.name + year + named;
  }
}

/** The sentence that says why a table is empty. */
export function emptyNote(context: LayoutContext, subject: string): string {
  return context.random
    .fork('empty note')
    .pick([
      `注：本部门没有${subject}安排的支出，故本表无数据。`,
      `注：本部门没有${subject}，故本表为空表。`,
      `注：无${subject}财政拨款预算，空表列示。`,
      `说明：本单位${context.model.year}年无${subject}支出，此表为空。`,
      `备注：本单位无${subject}收支，故此表无数据`,
    ]);
}
