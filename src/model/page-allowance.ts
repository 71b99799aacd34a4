/** New pages that the bot reads for one person, and for all of a workspace, within an hour. What is stored costs none. */
export const newPagesMax = { person: 60, workspace: 600 };

/** Whose pages of this hour are used up, and how long it still lasts, in whole minutes. */
export type AllowanceSpent = {
  readonly kind: "allowance-spent";
  readonly by: keyof typeof newPagesMax;
  readonly pagesMax: number;
  readonly waitMinutes: number;
};
