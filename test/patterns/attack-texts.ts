import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";

/** A text that makes a pattern slow: `before`, then `pump` repeatedly, then text that does not match. */
export interface Attack {
  before: string;
  pump: string;
}

/** A part that may repeat at least this often can be attacked. */
const boundedBelow = 32;

const tried = [
  ..."a0 A.-_/@:,;()[]{}<>\"'`!?+*&%$#=~^|\\\n\t\r",
  ..."bxzBXZ19f",
  ..."é\u0300\u200b٣漢ㄱα\u00a0\ud83d\ude00\u0001\u00ad",
];

/** Returns a few different characters that a character class matches. */
function signsOf(raw: string, flags: string): string[] {
  const one = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ""));
  const found = [...tried, ...Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code))].filter(
    (sign) => one.test(sign),
  );
  return found.slice(0, 3);
}

type Part = AST.Element | AST.Alternative;

/**
 * Creates texts that match parts of a pattern. Look-around and other assertions are ignored, so a text may
 * fail to match such a part.
 */
function createSampler(flags: string) {
  const sample = (node: Part): string => {
    switch (node.type) {
      case "Alternative":
        return node.elements.map(sample).join("");
      case "Group":
      case "CapturingGroup":
        return sample(node.alternatives[0] as AST.Alternative);
      case "Character":
        return String.fromCodePoint(node.value);
      case "CharacterClass":
      case "CharacterSet":
      case "ExpressionCharacterClass":
        return signsOf(node.raw, flags)[0] ?? "";
      case "Quantifier":
        return sample(node.element).repeat(Math.min(Math.max(node.min, 1), node.max));
      case "Backreference":
        return [node.resolved].flat().map((group) => sample(group as AST.CapturingGroup))[0] ?? "";
      default:
        return "";
    }
  };
  const pumps = (node: Part): string[] => {
    if (node.type === "Group" || node.type === "CapturingGroup")
      return node.alternatives.flatMap((alternative) => [sample(alternative), ...pumps(alternative)]);
    if (node.type === "Alternative") return node.elements.flatMap(pumps);
    if (node.type === "Quantifier") return pumps(node.element);
    if (node.type === "Character") return [String.fromCodePoint(node.value)];
    if (node.type === "CharacterClass" || node.type === "CharacterSet") return signsOf(node.raw, flags);
    return [];
  };
  return { sample, pumps };
}

/** Returns a text that matches everything in the pattern before a node. */
function beforeOf(node: AST.Node, sample: (part: Part) => string): string {
  const { parent } = node;
  if (!parent || parent.type === "RegExpLiteral") return "";
  const outer = beforeOf(parent, sample);
  if (parent.type !== "Alternative") return outer;
  const index = parent.elements.indexOf(node as AST.Element);
  return outer + parent.elements.slice(0, index).map(sample).join("");
}

/** Returns attacks on each repeatable part of a pattern, and on the whole pattern. */
export function attacksOn({ source, flags }: RegExp): Attack[] {
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
    unicodeSets: flags.includes("v"),
  });
  const { sample, pumps } = createSampler(flags);
  const attacks: Attack[] = [];
  visitRegExpAST(parsed, {
    onQuantifierEnter(node) {
      if (node.max < boundedBelow) return;
      const before = beforeOf(node, sample);
      for (const pump of new Set(pumps(node.element)))
        attacks.push({ before, pump }, { before: "", pump: before + pump }, { before: "", pump });
    },
  });
  const whole = sample(parsed.alternatives[0] as AST.Alternative);
  attacks.push({ before: "", pump: whole }, { before: "", pump: whole.slice(0, -1) });
  const seen = new Map(
    attacks.filter(({ pump }) => pump !== "").map((attack) => [JSON.stringify(attack), attack]),
  );
  return [...seen.values()];
}

/** A character that matches neither the pump nor the end of the pattern. */
const mismatch = "\u0000";

/** Returns an attack text of about this length. */
export const textOf = ({ before, pump }: Attack, length: number): string =>
  before + pump.repeat(Math.max(1, Math.ceil(length / pump.length))) + mismatch;
