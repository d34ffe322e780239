const megabyte = 1024 * 1024;

/** Formats a size in KB or MB with the language's decimal separator. */
export function sizeInWords(bytes: number, locale: string): string {
  const [value, unit] = bytes < megabyte ? [Math.ceil(bytes / 1024), "KB"] : [bytes / megabyte, "MB"];
  return `${new Intl.NumberFormat([locale, "id"], { maximumFractionDigits: 1 }).format(value)} ${unit}`;
}
