/**
 * All matches of a global expression: as `matchAll`, without the copy of the expression, which is compiled anew for
 * each note.
 */
export function matchesOf(expression: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;

  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    matches.push(match);
    // What is empty would be found at the same place for ever.
    if (match[0] === "")
      expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }

  return matches;
}
