/**
 * What a person entered into a form about a channel: texts as typed, checked when the job runs
 * (and before, where the platform can show a fault beside its field). A part that the form did
 * not show is absent.
 */
export type ChannelForm = SettingsForm | ImportForm;

export type SettingsForm = FormFields & {
  readonly kind: "settings";
  /** Only show what the filter would do; nothing is saved. */
  readonly isTrial?: boolean;
  /** Of what the form showed when it was opened, where it may be shown again. */
  readonly marks?: FieldMarks;
};

export type FormFields = {
  readonly time?: string;
  /** Numbers of days, Monday is 1. */
  readonly days?: readonly string[];
  readonly zone?: string;
  readonly storiesMax?: string;
  readonly length?: string;
  readonly language?: string;
  readonly languages?: readonly string[];
  readonly only?: string;
  readonly not?: string;
  readonly outletsOnly?: string;
  readonly outletsNot?: string;
  /** One of the choices of the menu: `keep`, `off`, or a number of days. */
  readonly mute?: string;
};

/** Short marks of what a form shows, by field: a form carries them till it is sent. */
export type FieldMarks = Readonly<Record<string, string>>;

/** OPML, or addresses one to a line. */
export type ImportForm = { readonly kind: "import"; readonly text: string };
