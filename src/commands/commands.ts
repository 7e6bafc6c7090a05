import type { RibbonActions } from './ribbon';

/** Gives the buttons of manifest.xml and the keys of assets/shortcuts.json their actions. */
export function associateCommands(actions: RibbonActions): void {
  for (const [name, action] of Object.entries(actions)) {
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      try {
        await action();
      } finally {
        // A keyboard shortcut comes without an event.
        event?.completed();
      }
    });
  }
}
