import process from 'node:process';

const NEEDED = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `Jalon demande Node ${NEEDED.join('.')} ou plus récent ; celui-ci est ${process.versions.node}.`,
  );
  console.error(`Jalon needs Node ${NEEDED.join('.')} or newer; this one is ${process.versions.node}.`);
  process.exit(1);
}
