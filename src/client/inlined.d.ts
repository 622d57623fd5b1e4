/** A file as it stands in a page (build/inline-script.ts). */
declare module '*?inlined' {
  const words: string;
  export default words;
}
