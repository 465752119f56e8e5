const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as it stands in markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITY[sign] ?? sign);
}

/** Lines of text one under another from a first baseline; `more` are further attributes. */
export function linesSvg(lines: string[], x: number, y: number, line: number, more = ''): string {
  const spans =
    lines.length === 1
      ? escaped(lines[0] ?? '')
      : lines.map((text, index) => `<tspan x="${x}"${index ? ` dy="${line}"` : ''}>${escaped(text)}</tspan>`).join(' ');
  return `<text${more} x="${x}" y="${y}">${spans}</text>`;
}
