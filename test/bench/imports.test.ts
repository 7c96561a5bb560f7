import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importsOf} from '../../bench/imports.ts';

describe('what a built file imports', () => {
  it('comes with it where it is declared', () => {
    const code = 'import{a as t}from"./a.js";import"../b.js";export{c}from"./c.js";export*from"./d.js"';
    assert.deepEqual(importsOf(code).atTop, ['./a.js', '../b.js', './c.js', './d.js']);
  });

  for (const code of [
    'const{a:t}=await import("./a.js")',
    'const[{a:t}]=await Promise.all([fetchCode(()=>import("./a.js"))]).catch(lost)',
    'const t=import("./a.js"),{a}=await t',
    'const{a:t}=await fetchCode(()=>import("./a.js"))',
    'const t=(await import(`./a.js`).then(e=>e.n)).a',
  ])
    it(`comes with it where its top waits for it: ${code}`, () => {
      assert.deepEqual(importsOf(code), {atTop: ['./a.js'], onDemand: []});
    });

  for (const code of [
    'const t={a:()=>import("./a.js")}',
    'async function t(){return(await import("./a.js")).a}',
    'class T{#t=new Later(this,()=>fetchCode(()=>import("./a.js").then(e=>e.n)));async t(){await this.#t}}',
    'const t=async function(){let{a:e}=await fetchCode(()=>import("./a.js"));return e}',
  ])
    it(`comes on demand where a function asks for it: ${code}`, () => {
      assert.deepEqual(importsOf(code), {atTop: [], onDemand: ['./a.js']});
    });

  it('is neither text that looks like it nor an address only known as it runs', () => {
    assert.deepEqual(importsOf('const t=\'from"./a.js"\',n=e=>import(`${e}?1`)'), {atTop: [], onDemand: []});
  });
});
