/** A style sheet as it is written: a bundler may lower `light-dark()` to what our shadow trees never hear of. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
