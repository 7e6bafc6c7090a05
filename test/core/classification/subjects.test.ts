import { parentCode, schemeOfCode } from '../../../src/core/classification/code-scheme';
import formerNames from '../../../src/core/classification/former-names.json';
import {
  codesOf,
  FUNCTIONAL_CLASSES,
  isNameOf,
  subjectOf,
  SUBJECTS,
} from '../../../src/core/classification/subjects';

test.each([
  ['208', '社会保障和就业支出', true],
  ['2101202', '财政对城乡居民基本医疗保险基金的补助', true],
  ['202', '外交支出', false],
  ['30213', '维修（护）费', true],
  ['50101', '工资奖金津补贴', true],
])('%s is %s', (code, name, verified) => {
  expect(subjectOf(code)).toEqual({ code, name, verified });
});

test('an unknown code has no subject', () => {
  expect(subjectOf('2999999')).toBeUndefined();
});

test.each([
  ['卫生健康支出', ['210']],
  ['卫生健康 支出', ['210']],
  ['维修(护)费', ['30213', '50209']],
  ['住房公积金', ['2210201', '30113', '50103']],
  ['医疗卫生与计划生育支出', ['210']],
  ['行政事业单位离退休', ['20805']],
  ['文化体育与传媒支出', ['207']],
  ['其他对个人和家庭的补助支出', ['30399']],
  ['合计', []],
])('%s has the codes %j', (name, codes) => {
  expect(codesOf(name)).toEqual(codes);
});

test('a former name belongs to the code as much as the present one', () => {
  expect(isNameOf('20805', '行政事业单位养老支出')).toBe(true);
  expect(isNameOf('20805', '行政事业单位离退休')).toBe(true);
  expect(isNameOf('20805', '行政单位离退休')).toBe(false);
});

test('every former name leads to a subject and is no present name', () => {
  for (const [former, current] of Object.entries(formerNames)) {
    expect(codesOf(former)).toEqual(codesOf(current));
    expect(codesOf(former)).not.toEqual([]);
    expect(SUBJECTS.map(({ name }) => name)).not.toContain(former);
  }
});

test('every code is well formed, occurs once and has its parent in the list', () => {
  const codes = SUBJECTS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) {
    expect(schemeOfCode(code)).not.toBeNull();
    if (parentCode(code) !== '') expect(codes).toContain(parentCode(code));
  }
});

test('the functional classes are complete from 201 to 234', () => {
  expect(FUNCTIONAL_CLASSES).toHaveLength(30);
  expect(FUNCTIONAL_CLASSES[0]!.name).toBe('一般公共服务支出');
});
