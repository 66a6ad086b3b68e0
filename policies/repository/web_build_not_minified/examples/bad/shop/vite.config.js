export default {
  build: { minify: false },
};
