import { startHost } from './boot-node';
import { CURRENT_USER } from './model/comments';
import { snapshot } from './model/snapshot';

describe('comments', () => {
  test('are added by address and listed with their place', async () => {
    const { run, user } = startHost();
    user.addSheet('支出 总表');
    const seen = await run(async (context) => {
      context.workbook.comments.add("'支出 总表'!C9", '合计不等于各项之和');
      context.workbook.worksheets.getItem('Sheet1').comments.add('B2', '请说明原因');
      const comments = context.workbook.comments.load('items/content,items/authorName,items/creationDate');
      await context.sync();
      const places = comments.items.map((comment) => comment.getLocation().load('address'));
      await context.sync();
      return comments.items.map(({ content, authorName, creationDate }, index) => [
        content,
        authorName,
        creationDate instanceof Date,
        places[index]?.address,
      ]);
    });
    expect(seen).toEqual([
      ['请说明原因', CURRENT_USER.name, true, 'Sheet1!B2'],
      ['合计不等于各项之和', CURRENT_USER.name, true, "'支出 总表'!C9"],
    ]);
  });

  test('take a range as their place, and replies', async () => {
    const { run, workbook } = startHost();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const comment = context.workbook.comments.add(sheet.getRange('D4'), '核实');
      comment.replies.add('已核实');
      comment.resolved = true;
      await context.sync();
    });
    expect(workbook.activeSheet.comments).toMatchObject([
      { row: 3, column: 3, content: '核实', resolved: true, replies: [{ content: '已核实' }] },
    ]);
  });

  test('are found by cell, changed and deleted, leaving nothing behind', async () => {
    const { run, workbook, user } = startHost();
    const before = snapshot(workbook);
    user.comment('B2', '旧');
    const content = await run(async (context) => {
      const comment = context.workbook.comments.getItemByCell('Sheet1!B2');
      comment.content = '新';
      comment.load('content');
      await context.sync();
      comment.delete();
      await context.sync();
      return comment.content;
    });
    expect(content).toBe('新');
    expect(snapshot(workbook)).toEqual(before);
  });

  test('one cell holds one: neither a second nor a note beside it', async () => {
    const { run, user } = startHost();
    user.comment('B2', '甲');
    user.note('C3', '乙');
    const add = (address: string) =>
      run(async (context) => {
        context.workbook.comments.add(address, '丙');
        await context.sync();
      });
    await expect(add('Sheet1!B2')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(add('Sheet1!C3')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(add('Sheet1!A1:A2')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('of a cell without one is an error', async () => {
    const { run } = startHost();
    const finding = run(async (context) => {
      context.workbook.comments.getItemByCell('Sheet1!A1').load('content');
      await context.sync();
    });
    await expect(finding).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('move with their rows and go with them', async () => {
    const { run, user } = startHost();
    user.comment('B2', '留');
    user.comment('B5', '删');
    user.insertRows('Sheet1', 1);
    user.deleteRows('Sheet1', 6);
    const seen = await run(async (context) => {
      const comments = context.workbook.comments.load('items/content');
      await context.sync();
      const places = comments.items.map((comment) => comment.getLocation().load('address'));
      await context.sync();
      return [comments.items.map(({ content }) => content), places.map(({ address }) => address)];
    });
    expect(seen).toEqual([['留'], ['Sheet1!B3']]);
  });
});
