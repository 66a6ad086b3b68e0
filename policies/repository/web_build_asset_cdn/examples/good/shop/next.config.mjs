export default {
  assetPrefix: 'https://cdn.shop.example',
};
