export default {
  build: { minify: 'esbuild', sourcemap: true },
};
