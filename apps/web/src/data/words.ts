import { describeCommand, type EditCommand, type ItemText } from "@finalist/core/change";

/** The checklists are heavy: the pages that show them tell how their items read. */
let textOf: ItemText = () => undefined;

export const learnItems = (next: ItemText): void => void (textOf = next);

/** What a change does, in a few words. */
export const wordsOf = (command: EditCommand): string => describeCommand(command, textOf);
