// Times @getodk/xforms-engine on one form: reads {xml, interviews: [[[name, value]]], loads} and prints
// {first, loads, starts, answers, refused}, milliseconds each. An answer of null clears.
import { readFileSync } from 'node:fs';
import { openEngine } from './engine.mjs';

const [modules, input] = process.argv.slice(2);
const { createInstance, loadForm } = await openEngine(modules);

const { xml, interviews, loads } = JSON.parse(readFileSync(input, 'utf8'));
const form = { fetchFormAttachment: async () => new Response('', { status: 404 }) };

async function timed(work) {
  const begun = performance.now();
  const result = await work();
  return [performance.now() - begun, result];
}

function* nodesBelow(node) {
  for (const child of node.currentState.children ?? []) {
    yield child;
    yield* nodesBelow(child);
  }
}

function give(node, value) {
  if (node.nodeType === 'select') node.selectValues(value === null ? [] : [].concat(value));
  else if (node.nodeType === 'rank') node.setValues(value ?? []);
  else if (node.nodeType === 'trigger') node.setValue(value !== null);
  else node.setValue(value ?? (node.valueType === 'string' || node.valueType === 'barcode' ? '' : null));
}

const times = { loads: [], starts: [], answers: [], refused: 0, version: require(`${modules}/node_modules/@getodk/xforms-engine/package.json`).version };
for (let number = 0; number <= loads; number += 1) {
  const [load] = await timed(() => createInstance(xml, { form }));
  if (number === 0) times.first = load;
  else times.loads.push(load);
}
const loaded = await loadForm(xml, form);
for (const answers of interviews) {
  const [start, { root }] = await timed(() => loaded.createInstance());
  times.starts.push(start);
  const byName = new Map();
  for (const node of nodesBelow(root)) byName.set(node.currentState.reference.split('/').pop(), node);
  for (const [name, value] of answers) {
    const node = byName.get(name);
    if (node === undefined) {
      times.refused += 1;
      continue;
    }
    const begun = performance.now();
    try {
      give(node, value);
    } catch {
      times.refused += 1;
      continue;
    }
    times.answers.push(performance.now() - begun);
  }
}
process.stdout.write(JSON.stringify(times));
process.exit(0);
