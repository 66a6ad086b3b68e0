const ANNOUNCEMENT = /^(?:echo|printf)\b.*(?:\brolling back\b|\b(?:trigger|initiat|start|perform|execut|begin)\w*\s+(?:an?\s+|the\s+)?(?:automat\w+\s+|auto-?|emergency\s+)?roll-?back\b)/i;
const ENDS = /^(?:fi|done|esac|else|elif\b.*|;;|\}|EOF)$/;
/** What prints, waits for nothing and ends the script. */
const ONLY_SAYS = /^(?:echo|printf|exit|return|#|:|true|false)(?:\b|\s|$)/;

/** Whether a script says that it rolls back now, and does nothing of the kind before it ends or the branch does. */
export function announcesRollbackOnly(script: string): boolean {
  const lines = script.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.some((line, index) => ANNOUNCEMENT.test(line) && !/[;&|]{1,2}\s*\w/.test(line.replace(/"[^"]*"|'[^']*'/g, '')) && endsInWords(lines.slice(index + 1)));
}

/** Only words until the branch ends, and the script fails there. */
function endsInWords(rest: readonly string[]): boolean {
  const end = rest.findIndex((line) => ENDS.test(line));
  const branch = end === -1 ? rest : rest.slice(0, end);
  return branch.every((line) => ONLY_SAYS.test(line)) && branch.some((line) => /^exit\s+[1-9]/.test(line));
}
