// Run before others by a Node that may be too old for them: nothing here is newer than Node 12.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18) || (major === 23 && minor < 6)) {
  console.error(
    `This is Node.js ${process.versions.node}, and the project runs on 22.18 or later: install Node.js 24, or run "npm ci" without --ignore-scripts, which brings its own.`,
  );
  process.exit(1);
}
