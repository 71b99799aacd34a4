const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/**
 * Encodes a text in a charset of one or two bytes a letter, by asking the decoder what each sequence means.
 * A letter that the charset lacks becomes a question mark.
 */
export function encodeText(label: string, text: string): Uint8Array {
  const table = tables.get(label) ?? tableOf(label);
  tables.set(label, table);
  return Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? [0x3f]));
}

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== "\ufffd" && !table.has(letter)) {
      table.set(letter, bytes);
    }
  };
  for (let byte = 0; byte < 256; byte += 1) add([byte]);
  if (!/^(gb|big5|shift|euc)/.test(label)) return table;
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) add([lead, trail]);
  }
  return table;
}
