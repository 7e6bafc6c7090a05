import { factBooks, type FactBook } from '../../../../src/core/narrative/facts/fact-book';
import type { Topic } from '../../../../src/core/narrative/facts/topic';
import { recogniseTables } from '../../../../src/core/tables/recognise';
import { readSample, type SAMPLES } from '../../../support/sample';

function bookOf(sample: (typeof SAMPLES)[number]): FactBook {
  return factBooks(recogniseTables(readSample(sample)).tables)[0]!;
}

/** Amount in 万元 of the figure most likely meant; null when no table prints it. */
function wan(book: FactBook, topic: Topic): number | null {
  const [fact] = book.find(topic);
  return fact ? fact.amount / 1_000_000 : null;
}

describe('what the tables say of a topic', () => {
  const budget = bookOf('changchun-2024');

  it.each<[string, Topic, number]>([
    ['收入总计', { flow: 'revenue' }, 1353.56],
    ['本年收入', { flow: 'revenue', phase: 'year' }, 1331.93],
    ['上年结转', { flow: 'revenue', phase: 'carry-in' }, 21.63],
    ['支出总计', { flow: 'expenditure' }, 1353.56],
    ['基本支出', { flow: 'expenditure', nature: 'basic' }, 898.26],
    ['一般公共预算项目支出', { flow: 'expenditure', source: 'general', nature: 'project' }, 455.3],
    ['公用经费', { flow: 'expenditure', source: 'general', nature: 'public' }, 124.77],
    ['公务接待费', { flow: 'expenditure', source: 'general', item: 'reception' }, 1.11],
    ['办公费', { flow: 'expenditure', source: 'general', nature: 'basic', subject: '30201' }, 23.39],
  ])('%s', (_, topic, expected) => {
    expect(wan(budget, topic)).toBe(expected);
  });

  it('knows subjects by name, loosely spelt', () => {
    expect(budget.subjects.named('其他交通费').map(({ key }) => key)).toEqual(['30239']);
    expect(budget.subjects.named('对个人和家庭补助').map(({ key }) => key)).toEqual(['303']);
  });

  it('adds up tables that print no 合计', () => {
    const final = bookOf('jinlin-2021-final');
    expect(wan(final, { flow: 'expenditure', nature: 'basic' })).toBe(217.356551);
  });

  it('keeps one book for each organisation', () => {
    const books = factBooks(recogniseTables(readSample('fengrun-2023')).tables);
    expect(books.map(({ organisation }) => organisation?.code)).toEqual(['450', '450001', '450002']);
  });
});
