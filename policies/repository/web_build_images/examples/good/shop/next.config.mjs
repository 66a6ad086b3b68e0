export default {
  images: { minimumCacheTTL: 86400, formats: ['image/avif', 'image/webp'] },
};
