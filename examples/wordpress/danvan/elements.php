<?php
/**
 * The elements and the attributes that an editor may set: name => kind.
 */

function danvan_elements()
{
    return [
        'rating' => ['name' => 'text', 'label' => 'text', 'levels' => 'text', 'appearance' => 'text', 'value' => 'text', 'required' => 'flag', 'readonly' => 'flag', 'lang' => 'text'],
        'satisfaction-form' => ['survey' => 'text', 'endpoint' => 'url', 'unit' => 'text', 'service' => 'text', 'token' => 'text', 'kiosk' => 'flag', 'lang' => 'text'],
        'kpi-card' => ['src' => 'url', 'label' => 'text', 'value' => 'text', 'unit' => 'text', 'base' => 'text', 'target' => 'text', 'period' => 'text', 'trend' => 'text', 'status' => 'text', 'polarity' => 'text', 'lang' => 'text'],
        'kpi-board' => ['src' => 'url', 'refresh' => 'text', 'lang' => 'text'],
        'likert-chart' => ['src' => 'url', 'lang' => 'text'],
        'report-audit' => ['value' => 'text', 'lang' => 'text'],
    ];
}
