import stylelint from 'stylelint';

const ruleName = 'site/container-by-width';
const messages = stylelint.utils.ruleMessages(ruleName, {
  rejected: (query) =>
    `"@container ${query}" holds nowhere on paper. Name the container and ask for its (min-width: …) or (max-width: …) alone, joined by "and"`,
});

const WIDTH = String.raw`\((?:min|max)-width:\s*[\d.]+rem\)`;
const BY_WIDTH = new RegExp(String.raw`^[\w-]+\s+${WIDTH}(?:\s+and\s+${WIDTH})*$`);

/**
 * A container is asked for nothing but its width. On paper nothing is a container, because Firefox prints nothing of what a
 * container query makes anew, and the build can give only widths to the paper instead (src/integrations/containers-on-paper.ts).
 */
const rule = (primary) => (root, result) => {
  if (!stylelint.utils.validateOptions(result, ruleName, { actual: primary, possible: [true] })) return;
  root.walkAtRules('container', (node) => {
    if (BY_WIDTH.test(node.params)) return;
    stylelint.utils.report({ result, ruleName, node, message: messages.rejected(node.params), word: node.params });
  });
};
rule.ruleName = ruleName;
rule.messages = messages;

export default stylelint.createPlugin(ruleName, rule);
