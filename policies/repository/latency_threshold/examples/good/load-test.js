import http from 'k6/http';

export const options = { vus: 50, duration: '5m', thresholds: { http_req_duration: ['p(95)<200'] } };

export default () => http.get(`${__ENV.SHOP_URL}/`);
