import http from 'k6/http';

export const options = { vus: 100, duration: '10m', thresholds: { http_req_failed: ['rate<0.001'] } };

export default () => http.get(`${__ENV.SHOP_URL}/catalogue`);
