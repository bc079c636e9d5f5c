<?php
/**
 * The elements and the attributes that an editor may set: name => kind.
 */

function danvan_elements()
{
    return [
        'rating' => ['name' => 'text', 'label' => 'text', 'levels' => 'text', 'appearance' => 'text', 'value' => 'text', 'required' => 'flag', 'readonly' => 'flag', 'lang' => 'text'],
        'number-field' => ['name' => 'text', 'label' => 'text', 'value' => 'text', 'min' => 'text', 'max' => 'text', 'decimals' => 'text', 'unit' => 'text', 'spell' => 'flag', 'required' => 'flag', 'readonly' => 'flag', 'lang' => 'text'],
        'satisfaction-form' => ['survey' => 'text', 'src' => 'url', 'endpoint' => 'url', 'unit' => 'text', 'service' => 'text', 'token' => 'text', 'kiosk' => 'flag', 'review' => 'flag', 'lang' => 'text'],
        'feedback-form' => ['endpoint' => 'url', 'unit' => 'text', 'review' => 'flag', 'lang' => 'text'],
        'kpi-card' => ['src' => 'url', 'label' => 'text', 'value' => 'text', 'unit' => 'text', 'base' => 'text', 'target' => 'text', 'period' => 'text', 'trend' => 'text', 'status' => 'text', 'polarity' => 'text', 'lang' => 'text'],
        'kpi-board' => ['src' => 'url', 'refresh' => 'text', 'lang' => 'text'],
        'likert-chart' => ['src' => 'url', 'label' => 'text', 'diverging' => 'flag', 'lang' => 'text'],
        'trend-chart' => ['src' => 'url', 'label' => 'text', 'points' => 'text', 'unit' => 'text', 'target' => 'text', 'polarity' => 'text', 'decimals' => 'text', 'lang' => 'text'],
        'ranking' => ['src' => 'url', 'label' => 'text', 'rows' => 'text', 'sort' => 'text', 'unit' => 'text', 'polarity' => 'text', 'decimals' => 'text', 'lang' => 'text'],
        'report-audit' => ['value' => 'text', 'lang' => 'text'],
    ];
}
