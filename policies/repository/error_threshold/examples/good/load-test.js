import http from 'k6/http';

export const options = { vus: 50, duration: '5m', thresholds: { http_req_failed: ['rate<0.001'] } };

export default () => http.get(`${__ENV.SHOP_URL}/`);
