import { emptySheet, merge, put, putText, type SheetGrid } from '../grid';
import type { Model } from '../model/model';
import type { Random } from '../random';
import { economicName, economicSections } from '../subjects/economic';
import type { OtherContent } from '../truth';

/** A sheet without a table of the disclosure. */
export interface OtherSheet {
  readonly sheet: SheetGrid;
  readonly content: OtherContent;
}

/** 封面, 目录, 部门概况 and the like, as workbooks have them before and after the tables. */
export function otherSheets(
  model: Model,
  random: Random,
  titles: readonly string[],
): { front: OtherSheet[]; back: OtherSheet[] } {
  const some = (probability: number, make: () => OtherSheet): OtherSheet[] =>
    random.chance(probability) ? [make()] : [];
  return {
    front: [
      ...some(0.4, () => cover(model, random)),
      ...some(0.4, () => contents(model, random, titles)),
      ...some(0.35, () => overview(model, random)),
      ...some(0.2, () => staff(model, random)),
    ],
    back: [...some(0.25, () => glossary()), ...some(0.12, () => helper(random))],
  };
}

function word(model: Model): string {
  return model.stage === 'budget' ? '预算' : '决算';
}

function cover(model: Model, random: Random): OtherSheet {
  const sheet = emptySheet('封面');
  const row = random.int(2, 8);
  putText(
    sheet,
    row,
    0,
    `${model.department.name}${model.year}年${model.stage === 'final' ? '度' : ''}部门${word(model)}`,
  );
  merge(sheet, row, 0, row, 8);
  putText(
    sheet,
    row + 4,
    0,
    `${model.stage === 'budget' ? model.year : model.year + 1}年${random.int(1, 9)}月${random.int(1, 28)}日`,
  );
  return { sheet, content: 'cover' };
}

function contents(model: Model, random: Random, titles: readonly string[]): OtherSheet {
  const sheet = emptySheet('目录');
  putText(sheet, 0, 0, '目  录');
  putText(sheet, 1, 0, '第一部分 部门概况');
  putText(sheet, 2, 0, `第二部分 ${model.year}年部门${word(model)}表`);
  const hasPages = random.chance(0.6);
  titles.forEach((title, index) => {
    putText(sheet, 3 + index, 0, `${random.chance(0.5) ? `表${index + 1} ` : `${index + 1}. `}${title}`);
    if (hasPages) put(sheet, 3 + index, 1, { value: 5 + index * 2 });
  });
  putText(sheet, 3 + titles.length, 0, `第三部分 ${model.year}年部门${word(model)}情况说明`);
  return { sheet, content: 'contents' };
}

function overview(model: Model, random: Random): OtherSheet {
  const sheet = emptySheet('部门概况');
  const posts = random.int(12, 300);
  const paragraphs = [
    '一、主要职能',
    '贯彻执行国家、省、市有关方针政策和法律法规，承担本行政区域内的相关管理和服务工作。',
    '二、机构设置',
    `${model.department.name}内设机构${random.int(3, 12)}个，纳入本年度部门${word(model)}编制范围的单位共${model.units.length}个。`,
    '三、人员构成',
    `编制总数${posts}个，其中：行政编制${Math.floor(posts / 3)}个，事业编制${posts - Math.floor(posts / 3)}个。实有在职人员${posts - 2}人，退休人员${random.int(0, 80)}人。`,
  ];
  paragraphs.forEach((text, row) => putText(sheet, row, 0, text));
  return { sheet, content: 'text' };
}

function staff(model: Model, random: Random): OtherSheet {
  const sheet = emptySheet(random.pick(['部门机构设置', '机构设置情况', '人员情况']));
  ['序号', '单位名称', '单位性质', '编制数', '实有人数'].forEach((head, column) =>
    putText(sheet, 0, column, head),
  );
  model.units.forEach((unit, index) => {
    put(sheet, index + 1, 0, { value: index + 1 });
    putText(sheet, index + 1, 1, unit.name);
    putText(sheet, index + 1, 2, index === 0 ? '行政单位' : '事业单位');
    put(sheet, index + 1, 3, { value: random.int(10, 90) });
    put(sheet, index + 1, 4, { value: random.int(10, 90) });
  });
  return { sheet, content: 'staff' };
}

function glossary(): OtherSheet {
  const sheet = emptySheet('名词解释');
  const terms = [
    '第四部分 名词解释',
    '一、一般公共预算拨款收入：指财政当年拨付的资金。',
    '二、基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。',
    '三、项目支出：指在基本支出之外为完成特定行政任务和事业发展目标所发生的支出。',
    '四、“三公”经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。',
    '五、机关运行经费：指为保障行政单位运行用于购买货物和服务的各项资金。',
  ];
  terms.forEach((text, row) => putText(sheet, row, 0, text));
  return { sheet, content: 'text' };
}

/** A hidden sheet that lists codes for drop-downs, as forms from reporting systems carry along. */
function helper(random: Random): OtherSheet {
  const sheet = emptySheet(random.pick(['Sheet99', 'HIDDENSHEETNAME', '数据字典', '_options']));
  sheet.visibility = random.pick(['hidden', 'veryHidden'] as const);
  economicSections('302').forEach((code, row) => {
    putText(sheet, row, 0, code);
    putText(sheet, row, 1, economicName(code));
    put(sheet, row, 2, { value: row });
  });
  return { sheet, content: 'helper' };
}
