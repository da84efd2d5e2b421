// Plays interviews through @getodk/xforms-engine: reads one JSON line a form (xml, files, steps), writes one
// JSON line a form (states after each step, or error).
import { readFileSync, writeFileSync } from 'node:fs';
import { openEngine } from '../engine.mjs';

const [modules, input, output] = process.argv.slice(2);
const { createInstance } = await openEngine(modules);

const CONTAINERS = new Set(['root', 'group', 'repeat-instance']);

function pathOf(reference) {
  const steps = reference.split('/').slice(2);
  const last = steps.length - 1;
  return steps.filter((step, at) => at === last || step.endsWith(']')).join('/');
}

function* nodesBelow(node) {
  for (const child of node.currentState.children ?? []) {
    if (child.currentState.reference.startsWith('/data/meta')) continue;
    yield child;
    yield* nodesBelow(child);
  }
}

function find(root, path) {
  for (const node of nodesBelow(root)) {
    if (pathOf(node.currentState.reference) === path) return node;
  }
  throw new Error(`nothing at ${path}`);
}

function stateOf(node) {
  const state = node.currentState;
  const seen = { relevant: state.relevant };
  if (CONTAINERS.has(node.nodeType) || node.nodeType.startsWith('repeat') || !state.relevant) return seen;
  seen.value = state.instanceValue ?? node.instanceState?.instanceValue ?? '';
  const checks = node.validationState;
  seen.required = state.required;
  seen.readonly = state.readonly;
  seen.valid = checks.constraint?.valid ?? true;
  seen.missed = !(checks.required?.valid ?? true);
  if (node.nodeType === 'select' || node.nodeType === 'rank') {
    seen.choices = state.valueOptions.map((item) => item.value);
  }
  return seen;
}

function act(root, step) {
  if (step.do === 'open') return;
  if (step.do === 'language') {
    const language = root.languages.find((known) => known.language?.startsWith(step.name));
    root.setLanguage(language);
    return;
  }
  const node = find(root, step.path);
  if (step.do === 'add_row') node.addInstances();
  else if (step.do === 'remove_row') node.removeInstances(step.row - 1);
  else if (node.nodeType === 'select') node.selectValues(step.value === null ? [] : [].concat(step.value));
  else if (node.nodeType === 'rank') node.setValues(step.value === null ? [] : step.value);
  else if (node.nodeType === 'trigger') node.setValue(step.value !== null);
  else node.setValue(step.value === null ? (node.valueType === 'string' || node.valueType === 'barcode' ? '' : null) : step.value);
}

async function play({ xml, files, steps }) {
  const fetchFormAttachment = async (url) => {
    const name = decodeURIComponent(String(url)).split('/').pop();
    return name in files ? new Response(files[name], { headers: { 'content-type': 'text/csv' } })
      : new Response('', { status: 404 });
  };
  const { root } = await createInstance(xml, { form: { fetchFormAttachment } });
  const states = [];
  for (const step of steps) {
    const seen = {};
    try {
      act(root, step);
    } catch (error) {
      seen['!'] = { relevant: true, refused: String(error.message ?? error) };
    }
    for (const node of nodesBelow(root)) seen[pathOf(node.currentState.reference)] = stateOf(node);
    states.push(seen);
  }
  return states;
}

const lines = [];
for (const line of readFileSync(input, 'utf8').split('\n').filter(Boolean)) {
  const form = JSON.parse(line);
  try {
    lines.push(JSON.stringify({ id: form.id, states: await play(form) }));
  } catch (error) {
    lines.push(JSON.stringify({ id: form.id, error: String(error?.stack ?? error) }));
  }
}
writeFileSync(output, lines.join('\n'));
process.exit(0);
