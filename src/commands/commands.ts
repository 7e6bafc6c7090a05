/** The actions of manifest.xml and assets/shortcuts.json. */
const actions = ['validateWorkbook', 'clearMarks', 'recomputeSubtotals', 'showHelp'];

async function showPane(event: Office.AddinCommands.Event): Promise<void> {
  await Office.addin.showAsTaskpane();
  event.completed();
}

void Office.onReady(() => {
  for (const action of actions) Office.actions.associate(action, showPane);
});
