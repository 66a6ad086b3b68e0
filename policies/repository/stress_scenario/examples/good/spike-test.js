import http from 'k6/http';

export const options = {
  stages: [
    { duration: '2m', target: 100 },
    { duration: '30s', target: 2000 },
    { duration: '3m', target: 2000 },
    { duration: '1m', target: 100 },
  ],
  thresholds: { http_req_failed: ['rate<0.05'] },
};

export default function () {
  http.get(`${__ENV.SHOP_URL}/catalogue`);
}
